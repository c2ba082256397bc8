import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { api, must } from '../../api/client'
import { useNames } from '../../api/everybody'
import { useMay, usePerson } from '../../api/session'
import { beside } from '../../ui/beside'
import { moment, month as monthText } from '../../ui/format'
import { Select } from '../../ui/form/inputs'
import type { Column } from '../../ui/list/columns'
import { useFilter } from '../../ui/list/filter'
import { Table } from '../../ui/list/Table'
import { MonthPick } from '../../ui/MonthPick'
import { Card, Page } from '../../ui/Page'
import { Answer, Empty, Loading } from '../../ui/States'
import { useWords } from '../../words/lang'
import { isLocked, rowsOf, type Submission } from './plan'
import { words } from './words'
import '../../ui/list/list.css'

const Coverage = beside(async () => (await import('./coverage/Coverage')).Coverage)
const PlanForm = beside(async () => (await import('./PlanForm')).PlanForm)

/** One's own plan of a month; whoever answers for others chooses whose. */
export default function PlanPage() {
  const t = useWords(words)
  const { month = '' } = useParams()
  const [, navigate] = useLocation()
  const may = useMay()
  const names = useNames()
  const person = usePerson()
  const [{ specialistId }, setFilter] = useFilter({ specialistId: person.specialist ?? '' })
  const everybody = useQuery({ queryKey: ['plans', month, 'everybody'], queryFn: () => rowsOf(month, may('showDashboard')) })
  const asked = everybody.data?.map((r) => r.specialistId)
  const others = (asked ?? [specialistId].filter((id) => id !== '')).map((id) => [id, names.colleague(id)] as const)
  const chooses = asked ? asked.length > 1 : everybody.isLoading && may('showDashboard') && person.roles.some((role) => role !== 'specialist')
  return (
    <Page
      title={t('planTitle', { month: monthText(month) })} help={async () => (await import('./help')).planHelp}
      actions={<MonthPick value={month} onChange={(to) => { navigate(`/plans/${to}?specialistId=${specialistId}`) }} />}
    >
      {chooses && <Card><div className="filters"><Select label={t('specialist')} name="specialistId" required value={specialistId} onChange={(id) => { setFilter({ specialistId: id }) }} options={others} /></div></Card>}
      {specialistId === '' ? <p className="note">{t('choosePerson')}</p> : <OneOf key={`${specialistId} ${month}`} month={month} specialistId={specialistId} />}
    </Page>
  )
}

function OneOf({ month, specialistId }: { month: string; specialistId: string }) {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const plan = useQuery({
    queryKey: ['plans', month, specialistId],
    queryFn: async () => must(await api.GET('/api/visits/plans', { params: { query: { month, specialistId } } })).items[0]?.submissions ?? [],
  })
  return (
    <Answer of={plan}>
      {(submissions) => (
        <>
          <Card title={t('submissions')} actions={<Link href={`/colleagues/${specialistId}`}>{names.colleague(specialistId)}</Link>}>
            {isLocked(month) && <p className="muted" style={{ marginBottom: 8 }}>{t('locked', { month: monthText(month) })}</p>}
            {submissions.length === 0 ? <Empty>{t('none')}</Empty> : <Submissions of={submissions} />}
          </Card>
          <Suspense fallback={null}><Coverage month={month} specialistId={specialistId} /></Suspense>
          {!isLocked(month) && may('submitPlan') && <Card title={t(submissions.length > 0 ? 'again' : 'submit')}><Suspense fallback={<Loading lines={8} />}><PlanForm month={month} specialistId={specialistId} again={submissions.length > 0} /></Suspense></Card>}
        </>
      )}
    </Answer>
  )
}

function Submissions({ of }: { of: readonly Submission[] }) {
  const t = useWords(words)
  const counting = of.at(-1)
  const before = of.slice(0, -1).reverse()
  const columns: readonly Column<Submission>[] = [
    { id: 'submittedAt', label: t('submittedAt'), value: (s) => moment(s.submittedAt), phone: 'title' },
    { id: 'state', label: t('state'), value: (s) => t(s === counting ? 'counts' : 'replaced'), cell: (s) => <span className={s === counting ? 'tag good' : 'tag'}>{t(s === counting ? 'counts' : 'replaced')}</span>, phone: 'tag' },
    { id: 'visits', label: t('visits'), value: (s) => s.visits, number: true, phone: 'label' },
    { id: 'expansion', label: t('expansion'), value: (s) => s.expansion, number: true, phone: 'label' },
    { id: 'deals', label: t('deals'), value: (s) => s.deals, number: true, phone: 'label' },
  ]
  const table = (title: string, rows: readonly Submission[]) => <Table title={title} columns={columns} rows={rows} idOf={(s) => s.submittedAt} />
  return (
    <>
      {table(t('submissions'), of.slice(-1))}
      {before.length > 0 && <details><summary>{t('before', { n: before.length })}</summary>{table(t('before', { n: before.length }), before)}</details>}
    </>
  )
}
