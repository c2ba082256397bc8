import { expect, test } from 'vitest'
import { placeOf, stateOf, type FollowUp } from './followUp'

const open: FollowUp = {
  followUpId: 'S2-K1.E1', clientId: 'C00001', agent: 'S001', state: 'OPEN', dueAt: '2026-07-02T09:30:00Z', version: 0,
  rating: { standard: 'S2', id: 'K1', number: 'E1', satisfaction: 1, at: '2026-07-01T02:00:00Z' },
}

test('what is open is overdue once its time has come, and what is closed never', () => {
  expect(stateOf(open, new Date('2026-07-02T09:29:59Z'))).toBe('OPEN')
  expect(stateOf(open, new Date('2026-07-02T09:30:00Z'))).toBe('overdue')
  expect(stateOf({ ...open, state: 'CLOSED' }, new Date('2026-07-03T00:00:00Z'))).toBe('CLOSED')
})

test('a rating leads to what was rated', () => {
  expect(placeOf(open)).toBe('/cases/K1')
  expect(placeOf({ ...open, rating: { ...open.rating, standard: 'S3' } })).toBe('/call-backs')
})
