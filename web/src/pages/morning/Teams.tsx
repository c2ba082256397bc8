import type { Column } from '../../ui/list/columns'
import { SortedTable } from '../../ui/list/SortedTable'
import { Card } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { standingColumns, type Team } from './goals'
import { words } from './words'

export function Teams({ of }: { of: readonly Team[] }) {
  const t = useWords(words)
  const columns: readonly Column<Team>[] = [
    { id: 'team', label: t('team'), value: (r) => r.team, phone: 'title' },
    { id: 'people', label: t('people'), value: (r) => r.specialists, number: true, phone: 'label' },
    { id: 'late', label: t('teamLate'), value: (r) => r.latePlans, number: true, phone: 'label' },
    { id: 'missing', label: t('teamMissing'), value: (r) => r.missingPlans, number: true, phone: 'label' },
    ...standingColumns<Team>(t),
    { id: 'unjudged', label: t('teamUnjudged'), value: (r) => r.unjudgedVisits, number: true, phone: 'none' },
  ]
  return <Card title={t('byTeam')}><SortedTable title={t('byTeam')} columns={columns} rows={of} idOf={(r) => r.team} /></Card>
}
