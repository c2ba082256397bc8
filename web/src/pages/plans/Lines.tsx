import { useNames } from '../../api/everybody'
import { day } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import { Empty } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import type { Line } from './plan'
import { words } from './words'
import '../../ui/list/list.css'

interface Placed extends Line {
  /** Its place among the lines as they were typed */
  readonly at: number
}

/** The lines so far, by their days. */
export function Lines({ of, remove }: { of: readonly Line[]; remove: (at: number) => void }) {
  const t = useWords(words)
  const names = useNames()
  const placed = of.map((line, at) => ({ ...line, at })).sort((a, b) => a.date.localeCompare(b.date))
  const columns: readonly Column<Placed>[] = [
    { id: 'date', label: t('date'), value: (l) => day(l.date) },
    { id: 'kind', label: t('kind'), value: (l) => label('planLine', l.kind), phone: 'tag' },
    { id: 'client', label: t('client'), value: (l) => names.client(l.clientId), phone: 'title' },
    { id: 'purpose', label: t('purpose'), value: (l) => l.purpose && label('purpose', l.purpose) },
    { id: 'groups', label: t('groups'), value: (l) => l.groups, number: true, phone: 'label' },
    {
      id: 'actions', label: t('actions'), action: true, value: () => undefined,
      cell: (l) => <button type="button" className="button" aria-label={t('removeLine', { what: `${day(l.date)} ${names.client(l.clientId)}` })} onClick={() => { remove(l.at) }}>{t('remove')}</button>,
    },
  ]
  if (of.length === 0) return <Empty>{t('noLines')}</Empty>
  return <Table title={t('lines', { n: of.length })} columns={columns} rows={placed} idOf={(l) => String(l.at)} />
}
