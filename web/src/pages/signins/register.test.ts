import { expect, it } from 'vitest'
import { register, signedOf, territoryOf, type CheckedSignIn } from './register'

const signIn = (specialistId: string, at: string, counts = true): CheckedSignIn => ({ specialistId, at, channel: 'LANDLINE', territory: '北岸区', check: 'ACCEPTED', doubts: [], corrections: [], ...(counts && { effectiveAt: at }) })

it('lists who has visits and no sign-in first, then everybody by when he signed in', () => {
  const signIns = [signIn('S001', '2026-06-03T01:00:00Z'), signIn('S003', '2026-06-03T00:10:00Z'), signIn('S005', '2026-06-03T00:30:00Z', false)]
  const rows = register(signIns, ['S001', 'S002', 'S002', 'S003', 'S005'])
  expect(rows.map((r) => [r.specialistId, r.signIn?.at, r.visits])).toEqual([
    ['S002', undefined, 2],
    ['S005', undefined, 1],
    ['S003', '2026-06-03T00:10:00Z', 1],
    ['S005', '2026-06-03T00:30:00Z', 1],
    ['S001', '2026-06-03T01:00:00Z', 1],
  ])
})

it('shows where a corrected sign-in counts, and keeps where it was recorded for the next correction', () => {
  const corrected = { ...signIn('S001', '2026-06-03T01:00:00Z'), corrections: [{ correctedAt: '2026-06-03T02:00:00Z', kind: 'CORRECT' as const, newTerritory: '南岸区', by: 'W01', reason: '听错了' }] }
  expect(territoryOf(corrected)).toBe('南岸区')
  expect(signedOf(corrected)).toMatchObject({ territory: '北岸区', now: { territory: '南岸区' } })
})
