import { useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Choice } from '../../ui/CodeSelect'
import { addMonths, deadline, moment, thisMonth } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { MonthPick } from '../../ui/MonthPick'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { isLocked, rowsOf, type Row } from './plan'
import { State } from './State'
import { words } from './words'

const STATES = ['IN_TIME', 'LATE', 'MISSING', 'AWAITED'] as const

/** The month to come is what is planned now. */
export default function Plans() {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const [filter, setFilter] = useFilter({ month: addMonths(thisMonth(), 1), state: '' })
  const due: Column<Row> = { id: 'dueAt', label: t('dueAt'), value: (r) => r.dueAt, cell: (r) => r.dueAt && deadline(r.dueAt), phone: 'label' }
  const sum = (of: 'visits' | 'expansion' | 'deals') => (rows: readonly Row[]) => rows.reduce((all, r) => all + (r.last?.[of] ?? 0), 0)
  const covered: readonly Column<Row>[] = [
    { id: 'done', label: t('done'), value: (r) => r.coverage && r.coverage.lines > 0 ? `${r.coverage.linesDone}/${r.coverage.lines}` : undefined, number: true, phone: 'label' },
    { id: 'coverage', label: t('coverage'), value: (r) => r.coverage?.coverage, cell: (r) => r.coverage?.coverage !== undefined && `${String(r.coverage.coverage)}%`, number: true, phone: 'label' },
    { id: 'unplanned', label: t('unplanned'), value: (r) => r.coverage?.unplannedActual, number: true, phone: 'label' },
  ]
  const columns: readonly Column<Row>[] = [
    { id: 'specialist', label: t('specialist'), value: (r) => names.colleague(r.specialistId), phone: 'title' },
    { id: 'team', label: t('team'), value: (r) => r.team },
    { id: 'state', label: t('state'), value: (r) => t(r.state), cell: (r) => <State of={r.state} />, phone: 'tag' },
    { id: 'submittedAt', label: t('submittedAt'), value: (r) => r.last?.submittedAt, cell: (r) => r.last && moment(r.last.submittedAt), phone: 'label' },
    ...(isLocked(filter.month) ? [] : [due]),
    { id: 'visits', label: t('visits'), value: (r) => r.last?.visits, number: true, phone: 'label', total: sum('visits') },
    { id: 'expansion', label: t('expansion'), value: (r) => r.last?.expansion, number: true, phone: 'label', total: sum('expansion') },
    { id: 'deals', label: t('deals'), value: (r) => r.last?.deals, number: true, phone: 'label', total: sum('deals') },
    ...(isLocked(filter.month) ? covered : []),
    { id: 'times', label: t('times'), value: (r) => (r.times === 0 ? undefined : r.times), number: true, extra: true, phone: 'none' },
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<MonthPick value={filter.month} onChange={(month) => { setFilter({ month }) }} />}>
      <List
        name="plans" title={t('title')} columns={columns} idOf={(r) => r.specialistId} hrefOf={(r) => `/plans/${filter.month}?specialistId=${r.specialistId}`} empty={<Nothing of={filter} change={setFilter} besides={['month']}>{t('empty')}</Nothing>}
        queryKey={['plans', filter]} ready={names.known}
        page={async () => ({ items: (await rowsOf(filter.month, may('showDashboard'))).filter((r) => filter.state === '' || r.state === filter.state) })}
        filters={<Choice label={t('state')} value={filter.state} onChange={(state) => { setFilter({ state }) }} options={STATES.map((s) => [s, t(s)])} />}
      />
    </Page>
  )
}
