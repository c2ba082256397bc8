import { isCode, label } from '../../words/codes'
import type { words } from './words'

export type Say = (key: keyof typeof words, values?: Readonly<Record<string, string | number>>) => string

const FIGURES = ['planned', 'actual', 'rate', 'rating', 'weight', 'score', 'planLate', 'status', 'violations', 'total', 'grade'] as const
const isFigure = (part: string): part is (typeof FIGURES)[number] => (FIGURES as readonly string[]).includes(part)

/** `visits.actual` in the department's words */
export const figureName = (name: string, t: Say): string => name.split('.').map((part) => {
  if (part === 'planLate') return t('plan')
  if (isFigure(part)) return t(part)
  return isCode('indicator', part) ? label('indicator', part) : part
}).join(' · ')
