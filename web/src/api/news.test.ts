import { expect, test } from 'vitest'
import { isNews, monthIn, pause, type Dashboard } from './news'

const goal = { actual: 1, unplannedActual: 0 }
const money = { amount: '0.00', currency: 'CNY' }
const dashboard = (computedAt: string, violations = 0): Dashboard => ({
  month: '2026-06', scorecard: { code: 'F-2', version: 1 }, computedAt, latePlans: [], missingPlans: [], unjudged: [], teams: [], specialists: [],
  department: { visits: goal, expansion: goal, deals: goal, violations, violationsByRule: {}, hospitality: { requests: 0, settled: 0, budget: money, actual: money } },
})

test('an address speaks of a month in its path or its conditions, or of none', () => {
  expect(monthIn('/visits?month=2026-06')).toBe('2026-06')
  expect(monthIn('/assessments/S001/2026-06?line=visits')).toBe('2026-06')
  expect(monthIn('/days/S001/2026-06-03')).toBe('2026-06')
  expect(monthIn('/clients/C2026-99')).toBeUndefined()
  expect(monthIn('/events/1dffd008-f241-403f-b93c-4ed9fb62018f')).toBeUndefined()
  expect(monthIn('/events/1dff2026-0612-403f-b93c-4ed9fb62018f')).toBeUndefined()
})

test('what comes later is news, also with the same figures: something happened', () => {
  expect(isNews(dashboard('10:00'), dashboard('10:01'), false)).toBe(true)
})

test('what a stream says first is news only where it is not what was known', () => {
  expect(isNews(undefined, dashboard('10:00'), true)).toBe(false)
  expect(isNews(dashboard('10:00'), dashboard('10:01'), true)).toBe(false)
  expect(isNews(dashboard('10:00'), dashboard('10:01', 1), true)).toBe(true)
})

test('a stream that is refused is asked for less and less often, and never given up', () => {
  expect([0, 1, 2, 9].map(pause)).toEqual([1_000, 2_000, 4_000, 60_000])
})
