import type { components } from '../../api/gen/clients'
import { addDays, dateOf, instant } from '../../ui/format'
import { say } from '../../words/lang'
import { words } from './words'

export type Line = components['schemas']['BoardLine']
export type Standing = 'MISSED' | 'DUE_SOON' | 'OPEN' | 'PAUSED'

/** Until when it is due at the latest: all that is late, what will be within an hour, what is due today */
export const WITHIN = ['late', 'hour', 'day'] as const

const SECOND = 1_000
const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A line is told from another by its step: that of a case by its round, that of a problem by the call-back that found it. */
export const idOf = (l: Line): string => [l.id, l.step, l.round ?? '', l.callBackId ?? ''].join(' ')

/** Where what it belongs to is looked at: a case has a page, series have a list. */
export const placeOf = (l: Line): string => (l.standard === 'S3' || l.standard === 'S4' ? '/call-backs' : `/cases/${l.id}`)

const secondsAfter = (l: Line, now: number): number => Math.floor((now - Date.parse(l.dueAt)) / SECOND)

/** As it stands by the second: what falls due is late before the next answer says so. What is done exactly when it is due is in time. */
export function standingOf(l: Line, now: number): Standing {
  if (l.state === 'MISSED' || secondsAfter(l, now) > 0) return 'MISSED'
  return l.state === 'PAUSED' || l.state === 'DUE_SOON' ? l.state : 'OPEN'
}

export const countOf = (lines: readonly Line[], standing: Standing, now: number): number => lines.filter((l) => standingOf(l, now) === standing).length

const two = (n: number): string => String(Math.floor(n)).padStart(2, '0')

/** 93784 → 1天 02:03:04 · 1 d 02:03:04 */
export function length(seconds: number): string {
  const time = [(seconds % DAY) / HOUR, (seconds % HOUR) / MINUTE, seconds % MINUTE].map(two).join(':')
  return seconds < DAY ? time : say(words.length, { days: Math.floor(seconds / DAY), time })
}

/** How late it is, or how long there is left. A clock on the desk that is slow makes nothing less late than it was said to be. */
export function textOf(l: Line, now: number): string {
  const after = secondsAfter(l, now)
  if (standingOf(l, now) === 'MISSED') return say(words.lateBy, { length: length(Math.max(after, l.lateBySeconds ?? 0)) })
  return say(words.left, { length: length(-after) })
}

/** As the API is asked: whole seconds, that moment included. */
export function untilOf(within: string, now: number): string | undefined {
  const at = (ms: number) => new Date(Math.floor(ms / SECOND) * SECOND).toISOString()
  switch (within) {
    case 'late': return at(now - SECOND)
    case 'hour': return at(now + HOUR * SECOND)
    case 'day': return instant(addDays(dateOf(new Date(now)), 1), '00:00')
    default: return undefined
  }
}
