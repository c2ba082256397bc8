import { lazy, Suspense } from 'react'
import { api, must, type QueryOf } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { usePerson } from '../../api/session'
import { signerOf, STATUSES, type Report } from '../../parts/report/report'
import { ReportStatus } from '../../parts/report/ReportStatus'
import { words as statusWords } from '../../parts/report/words'
import { Choice } from '../../ui/CodeSelect'
import { day, deadline, moment, money, thisMonth } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { MonthPick } from '../../ui/MonthPick'
import { Page } from '../../ui/Page'
import { Loading } from '../../ui/States'
import { useWords } from '../../words/lang'
import { words } from './words'

const Waiting = lazy(() => import('./Waiting').then((m) => ({ default: m.Waiting })))

export default function Reports() {
  const t = useWords(words)
  const status = useWords(statusWords)
  const names = useNames()
  const people = useColleagues().data ?? []
  const signer = signerOf(usePerson())
  const [filter, setFilter] = useFilter({ month: thisMonth(), status: '', specialistId: '' })
  const columns: readonly Column<Report>[] = [
    { id: 'specialist', label: t('specialist'), value: (r) => names.colleague(r.specialistId), phone: 'title' },
    { id: 'date', label: t('date'), value: (r) => r.date, cell: (r) => <span className="whole">{day(r.date)}</span> },
    { id: 'status', label: t('status'), value: (r) => [status(r.status), r.overdue && status(r.overdue)].filter(Boolean).join(' '), cell: (r) => <ReportStatus of={r} />, phone: 'tag' },
    { id: 'visits', label: t('visits'), value: (r) => r.visitCount, number: true, phone: 'label' },
    { id: 'valid', label: t('valid'), value: (r) => r.validCount, number: true, phone: 'label' },
    { id: 'groups', label: t('groups'), value: (r) => r.groups, number: true, phone: 'label' },
    { id: 'expenses', label: t('expenses'), value: (r) => money(r.expenseTotal), number: true, phone: 'label' },
    { id: 'submittedAt', label: t('submittedAt'), value: (r) => r.submittedAt, cell: (r) => r.submittedAt && moment(r.submittedAt), phone: 'label' },
    { id: 'dueAt', label: t('dueAt'), value: (r) => r.dueAt, cell: (r) => deadline(r.dueAt), phone: 'none' },
    { id: 'returned', label: t('returned'), value: (r) => r.returned?.reason, phone: 'full' },
    { id: 'rounds', label: t('rounds'), value: (r) => r.rounds, number: true, extra: true, phone: 'none' },
    { id: 'solved', label: t('solved'), value: (r) => r.solved, number: true, extra: true, phone: 'none' },
    { id: 'unsolved', label: t('unsolved'), value: (r) => r.unsolved, number: true, extra: true, phone: 'none' },
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<MonthPick value={filter.month} onChange={(month) => { setFilter({ month }) }} />}>
      {signer && <Suspense fallback={<Loading lines={4} />}><Waiting signer={signer} /></Suspense>}
      <List
        name="reports" title={t('title')} columns={columns} idOf={(r) => `${r.specialistId} ${r.date}`} hrefOf={(r) => `/days/${r.specialistId}/${r.date}`}
        queryKey={['daily-reports', filter]} ready={names.known} empty={<Nothing of={filter} change={setFilter} besides={['month']}>{t('empty')}</Nothing>}
        page={async (at) => must(await api.GET('/api/visits/daily-reports', { params: { query: { ...asked<QueryOf<'/api/visits/daily-reports'>>(filter), ...at } } }))}
        filters={
          <>
            <Choice label={t('status')} value={filter.status} onChange={(as) => { setFilter({ status: as }) }} options={STATUSES.map((s) => [s, status(s)])} />
            <Choice label={t('specialist')} value={filter.specialistId} onChange={(specialistId) => { setFilter({ specialistId }) }} options={people.map((p) => [p.specialistId, p.name])} />
          </>
        }
      />
    </Page>
  )
}
