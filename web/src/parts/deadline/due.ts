import type { components } from '../../api/gen/visits'
import { day, month } from '../../ui/format'
import { say } from '../../words/lang'
import { words } from './words'

export type Due = components['schemas']['DeadlineItem']

export const STATES = ['OVERDUE', 'DUE_SOON', 'OPEN'] as const satisfies readonly Due['state'][]
export const KINDS = { 'plan-due': 'plan', 'daily-report-due': 'report', 'check-out-due': 'checkOut' } as const

const isKnown = (what: string): what is keyof typeof KINDS => what in KINDS

/** The month or the day at the end of the name of what it is due of: plan-S001-2026-12, …-S001-2026-06-03 */
const timeOf = (d: Due): string | undefined => /\d{4}-\d{2}(-\d{2})?$/.exec(d.of)?.[0]

function about(d: Due): string {
  const time = timeOf(d)
  return time === undefined ? d.of.replace(/^visit-/, '') : time.length === 7 ? month(time) : day(time)
}

/** What is to be done, and for when: monthly plan December 2026 */
export const nameOf = (d: Due): string => `${isKnown(d.what) ? say(words[KINDS[d.what]]) : d.what} ${about(d)}`

/** Where it is done. */
export function placeOf(d: Due): string | undefined {
  const time = timeOf(d)
  if (d.what === 'check-out-due') return `/visits/${d.of.replace(/^visit-/, '')}`
  if (time === undefined || d.specialistId === undefined) return undefined
  if (d.what === 'plan-due') return `/plans/${time}?specialistId=${d.specialistId}`
  return d.what === 'daily-report-due' ? `/days/${d.specialistId}/${time}` : undefined
}
