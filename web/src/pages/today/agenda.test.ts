import { describe, expect, it } from 'vitest'
import type { Visit } from '../../parts/visit/visit'
import { agenda } from './agenda'

const visit = (visitId: string, status: Visit['status'], startedAt?: string): Visit => ({
  visitId, status, specialistId: 'S001', clientId: 'C1', on: '2026-06-03', purpose: 'C', groups: 1, version: 0, ...(startedAt !== undefined && { startedAt }),
})
const start = (id: string, refused?: string) => ({ order: { kind: 'start' as const, id, body: { startedAt: '2026-06-03T02:00:00Z' } }, at: '2026-06-03T02:00:00Z', ...(refused !== undefined && { refused }) })
const ids = (visits: readonly Visit[]) => visits.map((v) => v.visitId)

describe('the day in order', () => {
  const visits = [visit('V1', 'COMPLETED', '2026-06-03T01:00:00Z'), visit('V2', 'PLANNED'), visit('V3', 'CANCELLED'), visit('V4', 'STARTED', '2026-06-03T03:00:00Z'), visit('V5', 'PLANNED'), visit('V6', 'COMPLETED', '2026-06-03T00:30:00Z')]

  it('begins with what is under way, then what is to come as planned, then what is over', () => {
    expect(ids(agenda(visits, []))).toEqual(['V4', 'V2', 'V5', 'V6', 'V1', 'V3'])
  })

  it('takes a start that is not sent yet as said, but not one that was refused', () => {
    expect(agenda([visit('V2', 'PLANNED')], [start('V2')])[0]).toMatchObject({ status: 'STARTED', startedAt: '2026-06-03T02:00:00Z' })
    expect(agenda([visit('V2', 'PLANNED')], [start('V2', 'No.')])[0]).toMatchObject({ status: 'PLANNED' })
  })

  it('puts a report that waits among what is over', () => {
    const body = { clientId: 'C1', purpose: 'C' as const, personMet: '邓', startedAt: '', endedAt: '', outcome: 'A' as const }
    expect(ids(agenda(visits, [{ order: { kind: 'completion', id: 'V4', body }, at: '' }]))).toEqual(['V2', 'V5', 'V6', 'V1', 'V4', 'V3'])
  })
})
