import type { components } from '../../api/gen/evaluations'
import { money, percent } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import type { words } from './words'

export type { Dashboard } from '../../api/news'
export type Standing = components['schemas']['Standing']
export type Specialist = components['schemas']['Specialist']
export type Goal = components['schemas']['Goal']
export type Team = components['schemas']['Team']

export const GOALS = ['visits', 'expansion', 'deals'] as const
export type GoalName = (typeof GOALS)[number]

type T = (key: keyof typeof words) => string

/** What every row says, a team's as a specialist's: each goal as reached of planned and as a rate, violations, and hospitality. */
export function standingColumns<Row extends { readonly standing: Standing }>(t: T): readonly Column<Row>[] {
  return [
    ...GOALS.flatMap((goal): Column<Row>[] => [
      { id: goal, label: t(goal), value: (r) => came(r.standing[goal]), cell: (r) => reached(r.standing[goal]), number: true, phone: 'label' },
      { id: `${goal}.rate`, label: t('rate'), value: (r) => r.standing[goal].rate, cell: (r) => percent(r.standing[goal].rate), number: true, phone: 'none' },
    ]),
    { id: 'violations', label: t('violations'), value: (r) => r.standing.violations, number: true, phone: 'label' },
    { id: 'budget', label: t('budget'), value: (r) => Number(r.standing.hospitality.budget.amount), cell: (r) => money(r.standing.hospitality.budget), number: true, phone: 'none' },
  ]
}

/** What was reached, by those who had no plan too. */
export const came = (of: Goal): number => of.actual + of.unplannedActual

/** 198 / 214 +56: what those reached who had a plan, of what they planned, and what the others did. */
function reached(of: Goal): string {
  if (of.planned === undefined) return `${came(of)} / –`
  return `${of.actual} / ${of.planned}${of.unplannedActual > 0 ? ` +${of.unplannedActual}` : ''}`
}
