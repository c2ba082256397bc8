import { expect, it } from 'vitest'
import type { Visit } from '../../parts/visit/visit'
import { perSpecialist } from './perSpecialist'

const visit = (specialistId: string, status: Visit['status'], groups = 1): Visit => ({
  visitId: 'V', specialistId, status, clientId: 'C1', on: '2026-06-03', purpose: 'C', groups, version: 0,
  ...(status === 'COMPLETED' && { report: { startedAt: '', endedAt: '', purpose: 'C', outcome: 'A', groups, companions: [], issues: [], solved: 1, unsolved: 2 } }),
})

it('sums the visits of a day by specialist and leaves out what was cancelled or withdrawn', () => {
  const visits = [visit('S002', 'COMPLETED', 3), visit('S001', 'PLANNED'), visit('S002', 'STARTED'), visit('S002', 'COMPLETED'), visit('S003', 'CANCELLED'), visit('S002', 'WITHDRAWN')]
  expect(perSpecialist(visits)).toEqual([
    { specialistId: 'S001', completed: 0, open: 1, groups: 0, solved: 0, unsolved: 0 },
    { specialistId: 'S002', completed: 2, open: 1, groups: 4, solved: 2, unsolved: 4 },
  ])
})
