import { expect, it } from 'vitest'
import { words as conduct } from './conduct/words'
import { words as entries } from './entry/words'
import { words } from './words'

interface Codes {
  readonly items: readonly { readonly list: string; readonly codes: readonly { readonly code: string; readonly labels: { readonly zh: string; readonly en: string } }[] }[]
}
const [recorded] = Object.values(import.meta.glob<Codes>('../../../openapi/codes.json', { eager: true, import: 'default' }))
const said: Readonly<Record<string, readonly [string, string]>> = { ...words, ...conduct }
const saidOfEntries: typeof said = entries

const codesOf = (list: string) => recorded?.items.find((one) => one.list === list)?.codes ?? []

// Lists are not in the quotes of other texts, by which a list comes among the codes of every page
it.each([`serviceStandard`, `serviceStep`, `conductFlag`])('%s is called here as it is everywhere', (list) => {
  const codes = codesOf(list)
  expect(codes.length).toBeGreaterThan(0)
  expect(codes.map(({ code }) => [code, said[code]])).toEqual(codes.map(({ code, labels }) => [code, [labels.zh, labels.en]]))
})

it('what happens in a case is called here as it is everywhere', () => {
  const codes = codesOf(`caseEntry`)
  expect(codes.length).toBeGreaterThan(0)
  expect(codes.map(({ code }) => [code, saidOfEntries[code]])).toEqual(codes.map(({ code, labels }) => [code, [labels.zh, labels.en]]))
})
