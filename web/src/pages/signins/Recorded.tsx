import '../../ui/list/list.css'
import { useNames } from '../../api/everybody'
import type { Signed } from '../../parts/day/day'
import { time } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import { Card } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { RowActions } from './RowActions'
import { words } from './words'

/** What was recorded here today, for a duty officer, who is shown no days. */
export function Recorded({ all, ask }: { all: readonly Signed[]; ask: (what: 'correct' | 'withdraw', signed: Signed) => void }) {
  const t = useWords(words)
  const names = useNames()
  const columns: readonly Column<Signed>[] = [
    { id: 'time', label: t('time'), value: (s) => time(s.at) },
    { id: 'specialist', label: t('specialist'), value: (s) => names.colleague(s.specialistId), phone: 'title' },
    { id: 'territory', label: t('territory'), value: (s) => s.territory },
    { id: 'caller', label: t('caller'), value: (s) => s.caller },
    { id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined, cell: (s) => <RowActions signed={s} withdrawn={false} ask={ask} /> },
  ]
  return (
    <Card title={t('recorded')}>
      <p className="muted">{t('recordedNote')}</p>
      <Table title={t('recorded')} columns={columns} rows={all} idOf={(s) => `${s.specialistId} ${s.at}`} />
    </Card>
  )
}
