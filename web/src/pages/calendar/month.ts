import type { components } from '../../api/gen/visits'

export type WorkDay = components['schemas']['WorkDay']
export type Kind = components['schemas']['CalendarEntry']['kind']

const weekday = (date: string): number => (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7

/** A month in weeks from Monday on; the places before its first and after its last day are empty. */
export function weeksOf(days: readonly WorkDay[]): readonly (readonly (WorkDay | undefined)[])[] {
  const before = Array.from({ length: days[0] ? weekday(days[0].date) : 0 }, () => undefined)
  const places: readonly (WorkDay | undefined)[] = [...before, ...days]
  const weeks = Math.ceil(places.length / 7)
  return Array.from({ length: weeks }, (_, n) => Array.from({ length: 7 }, (__, place) => places[n * 7 + place]))
}

/** Hours as people write them. */
export const hoursOf = (day: WorkDay): string => day.intervals.map((i) => `${i.from}–${i.to}`).join(' ')

/** The hours of most working days, which need not be said of each; absent where none is worked. */
export function usualHours(days: readonly WorkDay[]): string | undefined {
  const times = new Map<string, number>()
  for (const day of days) if (day.worked) times.set(hoursOf(day), (times.get(hoursOf(day)) ?? 0) + 1)
  return [...times].sort((one, other) => other[1] - one[1])[0]?.[0]
}

/** Which other hours there are in a month, and on which of its days: a phone has no place for them in the grid. */
export function otherHours(days: readonly WorkDay[]): readonly (readonly [hours: string, dates: readonly string[]])[] {
  const usual = usualHours(days)
  const other = new Map<string, string[]>()
  for (const day of days) {
    const hours = hoursOf(day)
    if (day.worked && hours !== usual) other.set(hours, [...(other.get(hours) ?? []), day.date])
  }
  return [...other]
}

/** What somebody typed into one line, as the API wants it: one interval after the other. */
export const intervalsOf = (typed: string): string[] => typed.replace(/\s*[-–~—]\s*/g, '-').split(/[\s,，、;；|]+/).filter((part) => part !== '')
