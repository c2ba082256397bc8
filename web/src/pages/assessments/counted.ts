import { isCode, label } from '../../words/codes'
import { lang } from '../../words/lang'
import type { EvidenceLine } from './assessment'
import { words } from './words'

type Key = keyof typeof words
type Say = (key: Key, values?: Readonly<Record<string, string | number>>) => string

const isWord = (name: string): name is Key => Object.hasOwn(words, name)

/** How a record counted, in a word: as so many groups, as leave, or not, and by which rule not. */
export function countedAs(of: EvidenceLine['counted'], t: Say): string {
  if (!of.counts) return t('countsNot', { why: (of.because ?? []).map((rule) => (isWord(rule) ? t(rule) : label('norm', rule))).join(lang() === 'en' ? ', ' : '、') })
  if (of.as === undefined) return t('counts')
  if (isWord(of.as)) return t(of.as, { n: of.amount ?? '' })
  if (isCode('stage', of.as)) return t('isStage', { stage: label('stage', of.as) })
  return label('calendarDay', of.as)
}
