import { expect, test } from 'vitest'
import { hasPlan, linesOf, ratingsOf, valueAt, type Figures } from './assessment'

const f2: Figures = {
  planLate: false, status: 'INCOMPLETE', violations: 1, conduct: 95, attendance: 100,
  indicators: {
    visits: { planned: 70, actual: 65, rate: 0.9286, weight: 40, score: 37.14 },
    expansion: { planned: 11, actual: 10, rate: 0.9091, weight: 25, score: 22.73 },
    deals: { planned: 0, actual: 0, weight: 20 },
    daily: { teamwork: 74, conduct: 95, attendance: 100, weight: 15 },
  },
}
const f3: Figures = {
  planLate: false, status: 'INCOMPLETE', violations: 1, conduct: 95, attendance: 100,
  indicators: {
    business: { visits: { planned: 70, actual: 65, rate: 0.9286 }, expansion: { actual: 1 }, deals: { actual: 0 }, weight: 60, score: 55.26 },
    service: { weight: 10, figure: 82, score: 8.2 }, frontOffice: { weight: 10, rating: 70, score: 7 }, backOffice: { weight: 10 }, conduct: { weight: 10, score: 9.5 },
  },
}

test('F-2 has its four lines, the parts of the daily work below it', () => {
  expect(linesOf(f2, 'F-2').map((l) => l.id)).toEqual(['visits', 'expansion', 'deals', 'daily', 'teamwork', 'clientCare', 'conduct', 'attendance'])
})

test('a rating that is missing waits for the manager, one that the system measures does not', () => {
  expect(linesOf(f2, 'F-2').filter((l) => l.toRate).map((l) => l.id)).toEqual(['clientCare'])
  expect(linesOf(f3, 'F-3').filter((l) => l.toRate).map((l) => l.id)).toEqual(['backOffice'])
})

test('F-3 measures business in parts, and conduct for itself', () => {
  expect(linesOf(f3, 'F-3').map((l) => [l.partOf ?? '', l.id])).toEqual([['', 'business'], ['business', 'visits'], ['business', 'expansion'], ['business', 'deals'], ['', 'service'], ['', 'frontOffice'], ['', 'backOffice'], ['', 'conduct']])
})

test('only what the manager gave can be revised', () => {
  expect(ratingsOf(f2, 'F-2')).toEqual({ teamwork: 74 })
  expect(ratingsOf(f3, 'F-3')).toEqual({ frontOffice: 70 })
})

test('a plan of nothing is a plan', () => {
  expect(hasPlan(linesOf(f2, 'F-2'))).toBe(true)
  expect(hasPlan(linesOf({ ...f2, indicators: { visits: { actual: 5, rate: 0, weight: 40, score: 0 } } }, 'F-2'))).toBe(false)
})

test('a difference is found where the figures have it', () => {
  expect(valueAt(f2, 'visits.actual')).toBe(65)
  expect(valueAt(f2, 'daily.teamwork')).toBe(74)
  expect(valueAt(f3, 'business.visits.planned')).toBe(70)
  expect(valueAt(f3, 'conduct')).toBe(95)
  expect(valueAt(f3, 'conduct.score')).toBe(9.5)
  expect(valueAt(f2, 'total')).toBeUndefined()
})
