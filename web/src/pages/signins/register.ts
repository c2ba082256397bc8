import type { Day, SignIn } from '../../parts/day/day'

/** A line of the register: a sign-in, or that somebody with visits has none. */
export interface Row {
  readonly specialistId: string
  readonly date: string
  readonly visits: number
  readonly day: Day
  readonly signIn?: SignIn
}

/** The register of a day, by when they signed in; those who have visits and no sign-in that counts stand first. */
export function register(days: readonly Day[]): readonly Row[] {
  const rows = days.flatMap((day): Row[] => {
    const line = { specialistId: day.specialistId, date: day.date, visits: day.visits.length, day }
    const signed = day.signIns.map((signIn) => ({ ...line, signIn }))
    const missing = day.visits.length > 0 && !day.signIns.some((s) => s.effectiveAt !== undefined)
    return missing ? [line, ...signed] : signed
  })
  const when = (r: Row) => r.signIn?.effectiveAt ?? r.signIn?.at ?? ''
  return rows.sort((a, b) => when(a).localeCompare(when(b)) || a.specialistId.localeCompare(b.specialistId))
}
