import { figure, percent } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { label } from '../../words/codes'
import { hasPlan, linesOf, cardOf, type FormLine, type Item } from './assessment'
import { Status } from './Status'
import { words } from './words'

type Word = keyof typeof words
const GOALS = ['visits', 'expansion', 'deals'] as const
const OTHERS = ['daily', 'business', 'service', 'frontOffice', 'backOffice'] as const

/** A line of his form; on F-3 a goal is a part of the business and has no score of its own. */
const line = (a: Item, id: string): FormLine | undefined => linesOf(a, cardOf(a.scorecard.code)).find((l) => l.id === id)

/** What F-2 asks for is shown; the plans for themselves, rates and the indicators of the other forms, when somebody wants them. */
export const columns = (t: (key: Word, values?: Readonly<Record<string, string>>) => string): readonly Column<Item>[] => [
  { id: 'name', label: t('name'), value: (a) => a.name, phone: 'title' },
  { id: 'team', label: t('team'), value: (a) => a.team },
  { id: 'card', label: t('card'), value: (a) => a.scorecard.code, phone: 'none' },
  ...GOALS.flatMap((goal): Column<Item>[] => [
    { id: goal, label: t(goal), value: (a) => line(a, goal)?.actual, cell: (a) => `${line(a, goal)?.actual ?? '–'} / ${line(a, goal)?.planned ?? '–'}`, number: true, phone: 'label' },
    { id: `${goal}.planned`, label: t('goalPlanned', { goal: t(goal) }), value: (a) => line(a, goal)?.planned, number: true, extra: true, phone: 'none' },
    { id: `${goal}.rate`, label: t('goalRate', { goal: t(goal) }), value: (a) => line(a, goal)?.rate, cell: (a) => percent(line(a, goal)?.rate), number: true, extra: true, phone: 'none' },
    { id: `${goal}.score`, label: t('goalScore', { goal: t(goal) }), value: (a) => line(a, goal)?.score, cell: (a) => figure(line(a, goal)?.score), number: true, phone: 'none' },
  ]),
  ...OTHERS.map((id): Column<Item> => ({ id, label: id === 'daily' ? t('daily') : label('indicator', id), value: (a) => line(a, id)?.score, cell: (a) => figure(line(a, id)?.score), number: true, extra: id !== 'daily', phone: 'none' })),
  { id: 'total', label: t('total'), value: (a) => a.total, cell: (a) => <strong>{figure(a.total)}</strong>, number: true, phone: 'label' },
  { id: 'grade', label: t('grade'), value: (a) => a.grade, phone: 'label' },
  { id: 'status', label: t('status'), value: (a) => label('assessmentStatus', a.status), cell: (a) => <Status of={a.status} />, phone: 'tag' },
  { id: 'finalised', label: t('final'), value: (a) => (a.finalised ? t('final') : ''), cell: (a) => a.finalised && <span className="tag info">{t('final')}</span>, phone: 'line' },
  { id: 'plan', label: t('plan'), value: (a) => t(planOf(a)), extra: true, phone: 'none' },
  { id: 'violations', label: t('violations'), value: (a) => a.violations, number: true, extra: true, phone: 'none' },
  { id: 'conduct', label: t('conduct'), value: (a) => a.conduct, number: true, extra: true, phone: 'none' },
  { id: 'attendance', label: t('attendance'), value: (a) => a.attendance, number: true, extra: true, phone: 'none' },
]

export const planOf = (a: Item): 'planLate' | 'planNone' | 'planIn' =>
  (!hasPlan(linesOf(a, cardOf(a.scorecard.code))) ? 'planNone' : a.planLate ? 'planLate' : 'planIn')
