import { moment } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import { Card, Facts } from '../../ui/Page'
import { Answer } from '../../ui/States'
import { useWords } from '../../words/lang'
import { useClock, type Clock } from './service'
import { words } from './words'

type Failing = Clock['failing'][number]

/** What orders that a deadline is missed once its time has passed; of several instances one does. */
export function ClockCard() {
  const t = useWords(words)
  const clock = useClock()
  return <Card title={t('clock')}><Answer of={clock} lines={2}>{(c) => <Working of={c} />}</Answer></Card>
}

function Working({ of: c }: { of: Clock }) {
  const t = useWords(words)
  const columns: readonly Column<Failing>[] = [
    { id: 'deadline', label: t('aggregate'), value: (f) => f.deadlineId, phone: 'title' },
    { id: 'dueAt', label: t('dueAt'), value: (f) => f.dueAt, cell: (f) => moment(f.dueAt), phone: 'label' },
    { id: 'fault', label: t('cause'), value: (f) => f.fault, phone: 'full' },
    { id: 'tries', label: t('tries'), value: (f) => f.tries, number: true, phone: 'label' },
  ]
  const works = c.holder === undefined ? <span className="tag bad">{t('worksNowhere')}</span> : <span className="tag good">{c.worksHere ? t('worksHere') : t('worksThere')}</span>
  return (
    <>
      <Facts of={[[t('works'), works], [t('holder'), c.holder], [t('overdue'), c.overdue]]} />
      {c.failing.length > 0 && <h3 style={{ margin: '16px 0 8px' }}>{t('failing')}</h3>}
      {c.failing.length > 0 && <Table title={t('failing')} columns={columns} rows={c.failing} idOf={(f) => f.deadlineId} />}
    </>
  )
}
