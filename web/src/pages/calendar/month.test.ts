import { expect, test } from 'vitest'
import { hoursOf, intervalsOf, otherHours, usualHours, weeksOf, type WorkDay } from './month'

const day = (date: string, ...intervals: [string, string][]): WorkDay => ({ date, worked: intervals.length > 0, intervals: intervals.map(([from, to]) => ({ from, to })) })

test('a month stands in weeks from Monday on, with empty places before and after it', () => {
  const days = Array.from({ length: 30 }, (_, n) => day(`2026-04-${String(n + 1).padStart(2, '0')}`))
  const weeks = weeksOf(days)
  expect(weeks.map((w) => w.length)).toEqual([7, 7, 7, 7, 7])
  expect(weeks[0]?.map((d) => d?.date.slice(8))).toEqual([undefined, undefined, '01', '02', '03', '04', '05'])
  expect(weeks[4]?.map((d) => d?.date.slice(8))).toEqual(['27', '28', '29', '30', undefined, undefined, undefined])
  expect(weeksOf([])).toEqual([])
})

test('the hours of most working days are the usual ones', () => {
  const long = day('2026-06-01', ['08:00', '12:00'], ['13:00', '17:30'])
  expect(hoursOf(long)).toBe('08:00–12:00 13:00–17:30')
  expect(usualHours([day('2026-06-06'), day('2026-06-05', ['08:00', '12:00']), long, long])).toBe('08:00–12:00 13:00–17:30')
  expect(usualHours([day('2026-06-06')])).toBeUndefined()
})

test('other hours are told with the days on which they are worked', () => {
  const usual = [day('2026-06-01', ['08:00', '12:00']), day('2026-06-02', ['08:00', '12:00']), day('2026-06-03', ['08:00', '12:00'])]
  expect(otherHours([...usual, day('2026-06-04', ['09:00', '12:00']), day('2026-06-05', ['09:00', '12:00']), day('2026-06-06')])).toEqual([['09:00–12:00', ['2026-06-04', '2026-06-05']]])
})

test('intervals are typed in one line, parted by whatever people part them with', () => {
  expect(intervalsOf('08:00-12:00 13:00–17:30')).toEqual(['08:00-12:00', '13:00-17:30'])
  expect(intervalsOf('8:00 - 12:00、13:00~17:30')).toEqual(['8:00-12:00', '13:00-17:30'])
  expect(intervalsOf('  ')).toEqual([])
})
