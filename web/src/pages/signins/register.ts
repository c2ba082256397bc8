import type { components } from '../../api/gen/visits'
import type { Signed } from '../../parts/day/day'

export type CheckedSignIn = components['schemas']['CheckedSignIn']

/** A line of the register: a sign-in, or that somebody with visits has none. */
export interface Row {
  readonly specialistId: string
  readonly visits: number
  readonly signIn?: CheckedSignIn
}

/** The register of a day, by when they signed in; those who have visits and no sign-in that counts stand first. */
export function register(signIns: readonly CheckedSignIn[], visited: readonly string[]): readonly Row[] {
  const visits = (id: string) => visited.filter((who) => who === id).length
  const counts = new Set(signIns.filter((s) => s.effectiveAt !== undefined).map((s) => s.specialistId))
  const missing = [...new Set(visited)].filter((who) => !counts.has(who)).map((specialistId) => ({ specialistId, visits: visits(specialistId) }))
  const signed = signIns.map((signIn) => ({ specialistId: signIn.specialistId, visits: visits(signIn.specialistId), signIn }))
  const when = (r: Row) => r.signIn?.effectiveAt ?? r.signIn?.at ?? ''
  return [...missing, ...signed].sort((a: Row, b: Row) => when(a).localeCompare(when(b)) || a.specialistId.localeCompare(b.specialistId))
}

const newest = (s: CheckedSignIn) => s.corrections.at(-1)

/** Where it counts: a correction replaces every earlier one, and what it leaves out is as first recorded. */
export const territoryOf = (s: CheckedSignIn): string => newest(s)?.newTerritory ?? s.territory

/** As the form of a correction takes it; of the number the register shows nothing. */
export const signedOf = (s: CheckedSignIn): Signed => ({
  specialistId: s.specialistId, at: s.at, territory: s.territory, now: { at: s.effectiveAt ?? s.at, territory: territoryOf(s), caller: undefined },
})
