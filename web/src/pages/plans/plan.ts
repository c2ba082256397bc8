import { api, must } from '../../api/client'
import { all } from '../../api/everybody'
import type { components } from '../../api/gen/visits'
import { thisMonth } from '../../ui/format'
import { lastDay } from '../../ui/MonthDays'

export type Plan = components['schemas']['PlanEntry']
export type Line = components['schemas']['NewPlanLine']
export type Coverage = components['schemas']['Coverage']
export type Submission = components['schemas']['Submission']
export type State = 'IN_TIME' | 'SUBMITTED' | 'LATE' | 'MISSING' | 'AWAITED'

/** A specialist of the month, with his plan or without one. */
export interface Row {
  readonly specialistId: string
  readonly team: string | undefined
  readonly state: State
  readonly last: Submission | undefined
  readonly times: number
  readonly dueAt: string | undefined
  /** Of a month that has begun */
  readonly coverage?: Coverage | undefined
}

export const isLocked = (month: string): boolean => month <= thisMonth()

/** What a plan comes to: groups to visit, those of first visits among them, groups to bring to the site. */
export function sums(lines: readonly Line[]): { visits: number; expansion: number; deals: number } {
  const of = (some: (line: Line) => boolean) => lines.filter(some).reduce((sum, l) => sum + l.groups, 0)
  return { visits: of((l) => l.kind === 'VISIT'), expansion: of((l) => l.kind === 'VISIT' && l.purpose === 'A'), deals: of((l) => l.kind === 'REFERRAL') }
}

/** The lines of another month on the same days of this one, or on its last. */
export function movedTo(month: string, lines: readonly Line[]): readonly Line[] {
  const last = lastDay(month)
  return lines.map((line) => {
    const date = `${month}${line.date.slice(7)}`
    return { ...line, date: date > last ? last : date }
  })
}

/** Everybody who is assessed in the month or has a plan; who may not see the assessments sees the plans alone. */
export async function rowsOf(month: string, assessed: boolean): Promise<readonly Row[]> {
  const [plans, board, due, covered] = await Promise.all([
    all(async (at) => must(await api.GET('/api/visits/plans', { params: { query: { month, ...at } } }))),
    assessed ? api.GET('/api/evaluations/dashboards/department', { params: { query: { month } } }).then(must) : undefined,
    isLocked(month) ? undefined : all(async (at) => must(await api.GET('/api/visits/deadlines', { params: { query: { what: 'plan-due', ...at } } }))),
    isLocked(month) ? all(async (at) => must(await api.GET('/api/visits/plans/coverage', { params: { query: { month, ...at } } }))) : undefined,
  ])
  const planOf = new Map(plans.map((p) => [p.specialistId, p]))
  const onBoard = new Map(board?.specialists.map((s) => [s.specialistId, s]))
  const dueOf = new Map(due?.filter((d) => d.of.endsWith(month)).map((d) => [d.specialistId, d.dueAt]))
  const coverageOf = new Map(covered?.map((c) => [c.specialistId, c]))
  const ids = [...new Set([...onBoard.keys(), ...dueOf.keys(), ...planOf.keys()])].filter((id) => id !== undefined).sort()
  return ids.map((id) => {
    const submissions = planOf.get(id)?.submissions ?? []
    const known = onBoard.get(id)
    return {
      specialistId: id, team: known?.team, last: submissions.at(-1), times: submissions.length, dueAt: dueOf.get(id), coverage: coverageOf.get(id),
      state: submissions.length === 0 ? (isLocked(month) ? 'MISSING' : 'AWAITED') : known === undefined ? 'SUBMITTED' : known.planLate ? 'LATE' : 'IN_TIME',
    }
  })
}
