import { useQuery } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import type { components } from '../../api/gen/visits'

type Schemas = components['schemas']
export type Day = Schemas['Day']
export type DayVisit = Schemas['DayVisit']
export type SignIn = Schemas['DaySignIn']
export type Expense = Schemas['Expense']

export const askDay = async (specialistId: string, date: string): Promise<Day> =>
  must(await api.GET('/api/visits/days', { params: { query: { specialistId, date } } }))

/** Somebody's day as a whole: the daily report (F-11) as it writes itself. */
export const useDay = (specialistId: string, date: string) =>
  useQuery({ queryKey: ['days', specialistId, date], queryFn: () => askDay(specialistId, date) })

/** When a sign-in counts: from the beginning, or since it was put right; a withdrawn one never. */
export const counting = (all: readonly SignIn[]): readonly SignIn[] =>
  all.filter((s) => s.effectiveAt !== undefined).sort((a, b) => (a.effectiveAt ?? '').localeCompare(b.effectiveAt ?? ''))

const newest = (s: SignIn) => s.corrections.at(-1)

/** Where it counts: a correction replaces every earlier one, and what it leaves out is as first recorded. */
export const territoryOf = (s: SignIn): string => newest(s)?.newTerritory ?? s.territory
export const callerOf = (s: SignIn): string | undefined => newest(s)?.newCaller?.phone ?? s.caller?.phone

/** A sign-in as it was recorded first, which names it, and as it counts now. */
export interface Signed {
  readonly specialistId: string
  readonly at: string
  readonly territory?: string | undefined
  readonly caller?: string | undefined
  readonly now?: { readonly at: string; readonly territory: string; readonly caller: string | undefined }
}

export const signedOn = (d: Day, s: SignIn): Signed => ({
  specialistId: d.specialistId, at: s.at, territory: s.territory, caller: s.caller?.phone,
  now: { at: s.effectiveAt ?? s.at, territory: territoryOf(s), caller: callerOf(s) },
})
