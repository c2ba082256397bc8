import { expect, it } from 'vitest'
import { QUESTIONS, STEPS } from './codes'
import { words } from './words'

interface Codes {
  readonly items: readonly { readonly list: string; readonly codes: readonly { readonly code: string; readonly labels: { readonly zh: string; readonly en: string } }[] }[]
}
const [recorded] = Object.values(import.meta.glob<Codes>('../../../../openapi/codes.json', { eager: true, import: 'default' }))

// Lists are not in the quotes of other texts, by which a list comes among the codes of every page
it.each([[`callStep`, STEPS], [`questionType`, QUESTIONS]] as const)('%s is called here as it is everywhere, and in its order', (list, codes) => {
  const known = recorded?.items.find((one) => one.list === list)?.codes ?? []
  expect(codes.map((code) => [code, words[code]])).toEqual(known.map(({ code, labels }) => [code, [labels.zh, labels.en]]))
})
