import type { CodeList } from '../../words/codes'

export type Payload = Readonly<Record<string, unknown>>

/** Which code list a field's value is of. */
const LISTS: Readonly<Record<string, CodeList>> = {
  tier: 'tier', stage: 'stage', purpose: 'purpose', outcome: 'outcome', channel: 'signInChannel', rule: 'norm', failures: 'norm', indicator: 'indicator', partOf: 'indicator', status: 'assessmentStatus',
}
/** Fields that mean something else in a part of the department. */
const LISTS_OF: Readonly<Record<string, Readonly<Record<string, CodeList>>>> = {
  'visit.CalendarDayMarked': { kind: 'calendarDay' },
  'visit.MonthlyPlanSubmitted': { kind: 'planLine' },
  'visit.PlanLineAdded': { kind: 'planLine' },
  'visit.PlanMarked': { kind: 'planMark' },
  'organisation.RoleGiven': { role: 'organisationRole' },
  'organisation.RoleCorrected': { role: 'organisationRole' },
  'organisation.RoleTaken': { role: 'organisationRole' },
  'hospitality.HospitalityApproved': { stage: 'approvalStage' },
  'hospitality.HospitalityRefused': { stage: 'approvalStage' },
}
export const listOf = (event: string, field: string): CodeList | undefined => LISTS_OF[event]?.[field] ?? LISTS[field]

const COLLEAGUES = new Set(['specialistId', 'colleagueId', 'owner', 'director', 'inspector', 'applicant', 'approver', 'head', 'keeper', 'companions', 'by', 'to', 'from'])
const PLACES: Readonly<Record<string, string>> = { clientId: 'clients', previousClientId: 'clients', visitId: 'visits', requestId: 'hospitality' }

export type Meaning =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'colleague' | 'client' | 'event' | 'moment' | 'day' | 'month' | 'time'; readonly id: string }
  | { readonly kind: 'link'; readonly href: string; readonly id: string }

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
const DAY = /^\d{4}-\d\d-\d\d$/
const MONTH = /^\d{4}-\d\d$/
const TIME = /^\d\d:\d\d:\d\d$/
const EVENT = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const NUMBER = /^[A-Za-z0-9][\w.-]*$/

/** What a field's text stands for, by its shape and its name. */
export function meaningOf(field: string, text: string): Meaning {
  if (INSTANT.test(text)) return { kind: 'moment', id: text }
  if (DAY.test(text)) return { kind: 'day', id: text }
  if (MONTH.test(text)) return { kind: 'month', id: text }
  if (TIME.test(text)) return { kind: 'time', id: text.slice(0, 5) }
  if (EVENT.test(text)) return { kind: 'event', id: text }
  if (!NUMBER.test(text)) return { kind: 'text', text }
  if (COLLEAGUES.has(field)) return { kind: 'colleague', id: text }
  const place = PLACES[field]
  if (place === 'clients') return { kind: 'client', id: text }
  return place === undefined ? { kind: 'text', text } : { kind: 'link', href: `/${place}/${text}`, id: text }
}

export const isObject = (value: unknown): value is Payload => typeof value === 'object' && value !== null && !Array.isArray(value)
/** Whether it has no parts of its own, and nothing of a person. */
export const isFlat = (value: unknown): value is Payload => isObject(value) && !isSealed(value) && Object.values(value).every((v) => typeof v !== 'object' || v === null)
/** What is known of a person is kept sealed under his key. */
export const isSealed = (value: Payload): boolean => typeof value['sealed'] === 'string'
export const isMoney = (value: Payload): value is { readonly amount: string; readonly currency: string } => typeof value['amount'] === 'string' && typeof value['currency'] === 'string'

/** Fields that say something, those that repeat the head left out. */
export const told = (payload: Payload): readonly (readonly [field: string, value: unknown])[] =>
  Object.entries(payload).filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))
