import { expect, test } from 'vitest'
import codes from '../../../openapi/codes.json'
import { words } from './words'

test('what is taken in a merger is called as in the list of codes', () => {
  const list = codes.items.find((l) => l.list === `mergedField`)
  expect(list?.codes).not.toHaveLength(0)
  for (const { code, labels } of list?.codes ?? []) expect(words[code as keyof typeof words], code).toEqual([labels.zh, labels.en])
})
