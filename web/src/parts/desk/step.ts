import type { components } from '../../api/gen/clients'
import { lang, say } from '../../words/lang'
import { words } from './words'

type Schemas = components['schemas']
export type Step = Schemas['ShownStep']
type Name = Step['step']

/** How something stands that is to be done by a time: a step of a case or of a problem, a call-back. */
export type Standing = Pick<Step, 'state' | 'dueAt' | 'metAt' | 'lateBySeconds'>

export const TONES: Readonly<Record<Standing['state'], string>> = { OPEN: 'tag', DUE_SOON: 'tag warn', PAUSED: 'tag info', MET: 'tag good', MISSED: 'tag bad', NOT_NEEDED: 'tag' }

/** After which others a step that was missed is not needed any more, and so late no longer. */
const ENDED_BY: Readonly<Partial<Record<Name, readonly Name[]>>> = {
  PASS_ON: ['CENTRE_ANSWER', 'CLIENT_ANSWER'],
  CENTRE_ANSWER: ['CLIENT_ANSWER'],
  NOTIFY: ['SOLVE'],
  PROMISED_REPLY: ['SOLVE'],
  INFORM_CLIENT: ['SOLVE'],
  CHECK_PROGRESS: ['SOLVE'],
  PASS_PROBLEM_ON: ['SOLUTION_CALL_BACK'],
}

const isOver = ({ state, metAt }: Step): boolean => metAt !== undefined || state === 'NOT_NEEDED'

/** Whether a step still waits to be done, late or not; `others` are those of its round. */
export function waits(step: Step, others: readonly Step[]): boolean {
  if (isOver(step)) return false
  return step.state !== 'MISSED' || !others.some((o) => ENDED_BY[step.step]?.includes(o.step) && isOver(o))
}

/** Those that still wait, the most urgent first; one whose clock has not started or stands comes last. */
export const waiting = (steps: readonly Step[]): readonly Step[] =>
  steps.filter((s) => waits(s, steps)).sort((a, b) => at(a) - at(b) || 0)

const at = ({ dueAt }: Step): number => (dueAt === undefined ? Infinity : Date.parse(dueAt))

const UNITS = [['days', 86_400], ['hours', 3_600], ['minutes', 60]] as const

/** From so many days on hours say nothing more. */
const MANY_DAYS = 10

/** 7500 → 2小时5分 · 2 h 5 min: the two largest parts, of many days these alone */
export function length(seconds: number): string {
  let left = seconds
  const parts = UNITS.map(([unit, of]) => {
    const n = Math.floor(left / of)
    left -= n * of
    return [unit, n] as const
  })
  const from = parts.findIndex(([, n]) => n > 0)
  if (from < 0) return say(words.seconds, { n: Math.floor(left) })
  const shown = seconds >= MANY_DAYS * 86_400 ? 1 : 2
  return parts.slice(from, from + shown).filter(([, n]) => n > 0).map(([unit, n]) => say(words[unit], { n })).join(lang() === 'en' ? ' ' : '')
}

/** How it stands, in a word: late by how much, where it is */
export const standing = ({ state, lateBySeconds }: Standing): string =>
  (state === 'MISSED' && lateBySeconds !== undefined ? say(words.lateBy, { length: length(lateBySeconds) }) : say(words[state]))
