import { Chart } from '../../ui/chart/Chart'
import { figure } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { useFilter } from '../../ui/list/filter'
import { SortedTable } from '../../ui/list/SortedTable'
import { Card } from '../../ui/Page'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { came, GOALS, standingColumns, type GoalName, type Specialist } from './goals'
import { words } from './words'

const STANDING_AT_MOST = 12

/** Everybody's plan against what came of it, drawn for one goal and told for all. */
export function Specialists({ of, month }: { of: readonly Specialist[]; month: string }) {
  const t = useWords(words)
  const [{ goal }, setFilter] = useFilter<{ goal: string }>({ goal: 'visits' })
  const drawn: GoalName = GOALS.find((g) => g === goal) ?? 'visits'
  const columns: readonly Column<Specialist>[] = [
    { id: 'name', label: t('name'), value: (s) => s.name, phone: 'title' },
    { id: 'team', label: t('team'), value: (s) => s.team },
    { id: 'plan', label: t('plan'), value: (s) => t(planOf(s)), cell: (s) => <span className={planTones[planOf(s)]}>{t(planOf(s))}</span>, phone: 'label' },
    ...standingColumns<Specialist>(t),
    { id: 'total', label: t('total'), value: (s) => s.total, cell: (s) => figure(s.total), number: true, phone: 'label' },
    { id: 'status', label: t('status'), value: (s) => label('assessmentStatus', s.status), cell: (s) => <span className={s.status === 'COMPLETE' ? 'tag good' : 'tag warn'}>{label('assessmentStatus', s.status)}</span>, phone: 'tag' },
  ]
  return (
    <Card
      title={t('bySpecialist')}
      actions={
        <div className="row no-print" role="group" aria-label={t('indicator')}>
          {GOALS.map((g) => <button key={g} type="button" className={g === drawn ? 'button chosen' : 'button'} aria-pressed={g === drawn} onClick={() => { setFilter({ goal: g }) }}>{t(g)}</button>)}
        </div>
      }
    >
      <Chart
        label={t('chartOf', { what: t(drawn) })}
        of={{
          lying: of.length > STANDING_AT_MOST,
          categories: of.map((s) => s.name),
          series: [
            { name: t('planned'), values: of.map((s) => s.standing[drawn].planned ?? 0) },
            { name: t('actual'), values: of.map((s) => came(s.standing[drawn])) },
          ],
        }}
      />
      <SortedTable title={t('bySpecialist')} columns={columns} rows={of} idOf={(s) => s.specialistId} hrefOf={(s) => `/assessments/${s.specialistId}/${month}`} />
    </Card>
  )
}

const planOf = (s: Specialist) => (s.planMissing ? 'planMissing' : s.planLate ? 'planLate' : 'planIn')
const planTones = { planMissing: 'tag bad', planLate: 'tag warn', planIn: 'tag' } as const
