import type { components } from '../../api/gen/visits'
import { useNames } from '../../api/everybody'
import { longDay, moment } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import { Card } from '../../ui/Page'
import { useWords } from '../../words/lang'
import type { Stay } from './colleague'
import { words } from './words'
import './colleagues.css'
import '../../ui/list/list.css'

interface Since {
  readonly from?: string
  readonly at?: string
}

/** When he was there, in which teams and with which territories, the newest first. */
export function Tenure({ of }: { of: components['schemas']['Tenure'] }) {
  const t = useWords(words)
  const names = useNames()
  const since = (s: Since) => (s.from !== undefined ? longDay(s.from) : s.at !== undefined ? moment(s.at) : t('beginning'))
  const stays: readonly Column<Stay>[] = [
    { id: 'from', label: t('from'), value: (s) => (s.firstDay ? longDay(s.firstDay) : t('notSaid')), phone: 'title' },
    { id: 'until', label: t('until'), value: (s) => (s.lastDay ? longDay(s.lastDay) : t('now')), phone: 'label' },
  ]
  return (
    <div className="tenure">
      <Card title={t('stays')}><Table title={t('stays')} columns={stays} rows={of.stays.toReversed()} idOf={(s) => s.firstDay ?? ''} /></Card>
      <Card title={t('teams')}>
        <Table
          title={t('teams')} rows={of.teams.toReversed()} idOf={(s) => `${s.from ?? ''} ${s.at ?? ''}`}
          columns={[
            { id: 'since', label: t('from'), value: since },
            { id: 'team', label: t('team'), value: (s) => s.value.name, phone: 'title' },
            { id: 'director', label: t('director'), value: (s) => names.colleague(s.value.director), phone: 'label' },
          ]}
        />
      </Card>
      <Card title={t('territoriesOver')}>
        <Table
          title={t('territoriesOver')} rows={of.territories.toReversed()} idOf={(s) => `${s.from ?? ''} ${s.at ?? ''}`}
          columns={[
            { id: 'since', label: t('from'), value: since },
            { id: 'territories', label: t('territories'), value: (s) => s.value.join('、'), phone: 'title' },
          ]}
        />
      </Card>
    </div>
  )
}
