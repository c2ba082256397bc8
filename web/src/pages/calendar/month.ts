import type { components } from '../../api/gen/visits'
import { addDays, addMonths } from '../../ui/format'

export type Mark = components['schemas']['CalendarEntry']
export type Kind = Mark['kind']

export interface DayOf {
  readonly date: string
  /** What somebody marked it as */
  readonly mark: Mark | undefined
  readonly worked: boolean
}

const weekday = (date: string): number => (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7

export const firstDay = (month: string): string => `${month}-01`
export const lastDay = (month: string): string => addDays(firstDay(addMonths(month, 1)), -1)

/** A month in weeks from Monday on; the places before its first and after its last day are empty. */
export function weeksOf(month: string, marks: readonly Mark[]): readonly (readonly (DayOf | undefined)[])[] {
  const marked = new Map(marks.map((m) => [m.date, m]))
  const places: (DayOf | undefined)[] = Array.from({ length: weekday(firstDay(month)) }, () => undefined)
  for (let date = firstDay(month); date <= lastDay(month); date = addDays(date, 1)) {
    const mark = marked.get(date)
    places.push({ date, mark, worked: mark ? mark.kind === 'WORKDAY' : weekday(date) < 5 })
  }
  while (places.length % 7 !== 0) places.push(undefined)
  return Array.from({ length: places.length / 7 }, (_, n) => places.slice(n * 7, n * 7 + 7))
}
