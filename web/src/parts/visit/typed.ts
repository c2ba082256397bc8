import { dateOf, instant, time } from '../../ui/format'
import type { Completion, Report, Visit } from './visit'

/** A report as it stands in the fields of a form. */
export interface Typed {
  readonly personMet: string
  readonly on: string
  readonly from: string
  readonly to: string
  readonly outcome: string
  readonly groups: string
  readonly solved: string
  readonly unsolved: string
  readonly companions: string
  readonly summary: string
}

export const blank = (v: Visit): Typed => ({
  personMet: '',
  on: v.startedAt ? dateOf(v.startedAt) : v.on,
  from: v.startedAt ? time(v.startedAt) : '',
  to: time(new Date().toISOString()),
  outcome: '',
  groups: String(v.groups),
  solved: '',
  unsolved: '',
  companions: '',
  summary: '',
})

const count = (of: number | undefined): string => (of ? String(of) : '')

/** What was said before, so that only what is wrong is typed again. */
export const typedAgain = (v: Visit, said: Report | Completion): Typed => ({
  personMet: typeof said.personMet === 'string' ? said.personMet : (said.personMet?.name ?? ''),
  on: dateOf(said.startedAt),
  from: time(said.startedAt),
  to: time(said.endedAt),
  outcome: said.outcome,
  groups: String(said.groups ?? v.groups),
  solved: count(said.solved),
  unsolved: count(said.unsolved),
  companions: (said.companions ?? []).join('、'),
  summary: said.summary ?? '',
})

/** A time of day that nobody touched keeps its seconds: the service compares a report's start with the recorded one to the moment. */
const sameOrTyped = (known: string | undefined, on: string, typed: string): string =>
  known !== undefined && dateOf(known) === on && time(known) === typed ? known : instant(on, typed)

const SHORTEST_MS = 1_000

/** Fields know minutes: a visit that ended in the minute in which it began still ended after it. */
const after = (start: string, end: string): string =>
  end <= start && time(end) === time(start) ? new Date(Date.parse(start) + SHORTEST_MS).toISOString() : end

interface Known {
  readonly clientId: string
  readonly purpose: Visit['purpose']
  readonly startedAt?: string | undefined
  readonly endedAt?: string | undefined
  readonly report?: Report | undefined
}

export function reportOf(typed: Typed, known: Known): Completion {
  const startedAt = sameOrTyped(known.startedAt, typed.on, typed.from)
  const companions = typed.companions.split(/[、,，;；\n]+/).map((name) => name.trim()).filter((name) => name !== '')
  return {
    clientId: known.clientId,
    purpose: known.purpose,
    groups: Number(typed.groups),
    personMet: typed.personMet,
    startedAt,
    endedAt: after(startedAt, sameOrTyped(known.endedAt, typed.on, typed.to)),
    outcome: typed.outcome as Completion['outcome'],
    ...problems(typed, known.report),
    ...(companions.length > 0 && { companions }),
    ...(typed.summary !== '' && { summary: typed.summary }),
  }
}

/** Problems that were named stay named as long as their counts do. */
function problems(typed: Typed, before: Report | undefined): Pick<Completion, 'issues' | 'solved' | 'unsolved'> {
  const solved = Number(typed.solved || 0)
  const unsolved = Number(typed.unsolved || 0)
  if (before && before.solved === solved && before.unsolved === unsolved) return before.issues.length > 0 ? { issues: before.issues } : {}
  return { ...(typed.solved !== '' && { solved }), ...(typed.unsolved !== '' && { unsolved }) }
}
