import { expect, it } from 'vitest'
import type { Day, SignIn } from '../../parts/day/day'
import { register } from './register'

const signIn = (at: string, counts = true): SignIn => ({ at, channel: 'LANDLINE', territory: '北岸区', corrections: [], ...(counts && { effectiveAt: at }) })
const day = (specialistId: string, visits: number, ...signIns: SignIn[]): Day => ({
  specialistId, date: '2026-06-03', weekday: 'WEDNESDAY', signIns, violations: [], expenses: [], expenseTotal: { amount: '0.00', currency: 'CNY' }, visitCount: 0, solved: 0, unsolved: 0,
  visits: Array.from({ length: visits }, (_, n) => ({ visit: { visitId: `V${n}`, specialistId, clientId: 'C1', on: '2026-06-03', status: 'PLANNED', purpose: 'C', groups: 1, version: 0 } })),
})

it('lists who has visits and no sign-in first, then everybody by when he signed in', () => {
  const rows = register([day('S001', 1, signIn('2026-06-03T01:00:00Z')), day('S002', 2), day('S003', 1, signIn('2026-06-03T00:10:00Z')), day('S004', 0), day('S005', 1, signIn('2026-06-03T00:30:00Z', false))])
  expect(rows.map((r) => [r.specialistId, r.signIn?.at])).toEqual([
    ['S002', undefined],
    ['S005', undefined],
    ['S003', '2026-06-03T00:10:00Z'],
    ['S005', '2026-06-03T00:30:00Z'],
    ['S001', '2026-06-03T01:00:00Z'],
  ])
})
