import { isOpen, type Visit } from '../../parts/visit/visit'

export interface Row {
  readonly specialistId: string
  readonly completed: number
  readonly open: number
  readonly groups: number
  readonly solved: number
  readonly unsolved: number
}

export const nothing = { completed: 0, open: 0, groups: 0, solved: 0, unsolved: 0 }

/** The visits of a day, summed by whose they are; those that were cancelled or withdrawn are none. */
export function perSpecialist(visits: readonly Visit[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const v of visits) {
    if (v.status !== 'COMPLETED' && !isOpen(v)) continue
    const row = rows.get(v.specialistId) ?? { specialistId: v.specialistId, ...nothing }
    rows.set(v.specialistId, isOpen(v) ? { ...row, open: row.open + 1 } : {
      ...row,
      completed: row.completed + 1,
      groups: row.groups + (v.report?.groups ?? 0),
      solved: row.solved + (v.report?.solved ?? 0),
      unsolved: row.unsolved + (v.report?.unsolved ?? 0),
    })
  }
  return [...rows.values()].sort((a, b) => a.specialistId.localeCompare(b.specialistId))
}
