import { expect, test } from 'vitest'
import { published, startOf, sumOf, versionsOf, weighed, type ScorecardVersion } from './scorecard'

const one: ScorecardVersion = { code: 'F-2', version: 1, visits: 40, expansion: 25, deals: 20, daily: 15, cap: 1, grades: [{ grade: 'A', from: 50 }, { grade: 'B', from: 0 }] }
const two: ScorecardVersion = { ...one, version: 2, visits: 50, deals: 10, validFrom: '2026-09' }

test('a new version begins as the newest of its card is', () => {
  const start = startOf('F-2', [two, one], '2026-12')
  expect(start.weights).toEqual({ visits: '50', expansion: '25', deals: '10', daily: '15' })
  expect(start.grades).toEqual([{ grade: 'A', from: '50' }, { grade: 'B', from: '0' }])
  expect(start.parameters['violationPoints']).toBe('5')
})

test('a card without a version begins with its own indicators, unweighed', () => {
  expect(startOf('F-1', [one], '2026-12').weights).toEqual({ visits: '', expansion: '', daily: '' })
})

test('decimals add up', () => {
  expect(sumOf({ a: '33.3', b: '33.3', c: '33.4' })).toBe(100)
  expect(sumOf({ a: '', b: 'x', c: '0.1', d: '0.2' })).toBe(0.3)
})

test('what is left empty is not said', () => {
  const typed = startOf('F-2', [one], '2026-12')
  expect(published({ ...typed, weights: { ...typed.weights, deals: '' } })).toEqual({
    code: 'F-2', validFrom: '2026-12', visits: 40, expansion: 25, daily: 15, cap: 1, latePlanFactor: 1, violationPoints: 5, lateReportPoints: 0, notePoints: 0, flagPoints: 0,
    grades: [{ grade: 'A', from: 50 }, { grade: 'B', from: 0 }],
  })
})

test('only what counts is shown', () => {
  expect(weighed({ ...one, deals: 0 }).map(([name]) => name)).toEqual(['visits', 'expansion', 'daily'])
})

test('of a card’s versions the newest stands first, and the one that began last counts', () => {
  const three: ScorecardVersion = { ...one, version: 3, validFrom: '2027-01' }
  const other: ScorecardVersion = { ...one, code: 'F-3' }
  const shown = versionsOf('2026-12', [other, one, three, two]).map((v) => [v.code, v.version, v.state])
  expect(shown).toEqual([['F-2', 3, 'TO_COME'], ['F-2', 2, 'NOW'], ['F-2', 1, 'PAST'], ['F-3', 1, 'NOW']])
})
