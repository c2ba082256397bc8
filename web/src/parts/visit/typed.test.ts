import { expect, it } from 'vitest'
import { blank, reportOf } from './typed'
import type { Visit } from './visit'

const visit: Visit = { visitId: 'V1', specialistId: 'S001', clientId: 'C1', on: '2026-06-03', status: 'STARTED', purpose: 'C', groups: 1, startedAt: '2026-06-03T01:40:35.123Z', version: 1 }
const typed = { ...blank(visit), personMet: '王经理', outcome: 'B' }

it('keeps the recorded start to the moment', () => {
  expect(reportOf({ ...typed, to: '10:05' }, visit)).toMatchObject({ startedAt: '2026-06-03T01:40:35.123Z', endedAt: '2026-06-03T02:05:00.000Z' })
})

it('ends a visit after its beginning, also within the same minute', () => {
  expect(reportOf({ ...typed, to: '09:40' }, visit).endedAt).toBe('2026-06-03T01:40:36.123Z')
})

it('leaves an end before the beginning to be refused', () => {
  expect(reportOf({ ...typed, to: '09:39' }, visit).endedAt).toBe('2026-06-03T01:39:00.000Z')
})
