import { useNames } from '../../api/everybody'
import type { Day } from '../../parts/day/day'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import { Card } from '../../ui/Page'
import { Empty } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { words } from './words'

type Violation = Day['violations'][number]

export function DayViolations({ of: d }: { of: Day }) {
  const t = useWords(words)
  const names = useNames()
  const clientOf = (visitId: string | undefined) => names.client(d.visits.find((v) => v.visit.visitId === visitId)?.visit.clientId)
  const columns: readonly Column<Violation>[] = [
    { id: 'rule', label: t('rule'), value: (v) => label('norm', v.rule), phone: 'title' },
    { id: 'client', label: t('client'), value: (v) => clientOf(v.visitId) },
    { id: 'source', label: t('source'), value: (v) => label('violationSource', v.source) },
    { id: 'inspector', label: t('inspector'), value: (v) => names.colleague(v.inspector) },
    { id: 'remark', label: t('remark'), value: (v) => v.remark, phone: 'full' },
  ]
  return (
    <Card title={t('violations')}>
      {d.violations.length === 0 ? <Empty>{t('noViolations')}</Empty> : <Table title={t('violations')} columns={columns} rows={d.violations} idOf={(v) => v.violationId} />}
    </Card>
  )
}
