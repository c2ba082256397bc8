import './today.css'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { api, must } from '../../api/client'
import { all, useClients } from '../../api/everybody'
import { useMay, usePerson } from '../../api/session'
import { useDay, type Day } from '../../parts/day/day'
import { isOpen } from '../../parts/visit/visit'
import { useWaiting } from '../../parts/waiting/useWaiting'
import { WaitingBanner, WaitingNote } from '../../parts/waiting/WaitingNote'
import { Actions } from '../../ui/Actions'
import { longDay, today } from '../../ui/format'
import { Card, Page } from '../../ui/Page'
import { Answer, Empty } from '../../ui/States'
import { useWords } from '../../words/lang'
import { agenda, onItsWay } from './agenda'
import { SignInCard } from './SignInCard'
import { VisitCard } from './VisitCard'
import { words } from './words'

const ExpenseForm = lazy(() => import('../../parts/day/ExpenseForm').then((m) => ({ default: m.ExpenseForm })))
const Appointments = lazy(() => import('./agreed/Appointments'))
const ReportCard = lazy(() => import('./report/ReportCard'))
const PlanForm = lazy(() => import('../../parts/visit/PlanForm').then((m) => ({ default: m.PlanForm })))

export default function Today() {
  const t = useWords(words)
  const me = usePerson().specialist
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<span className="muted">{longDay(today())}</span>}>
      {me === undefined ? <p className="note">{t('nobody')}</p> : <MyDay me={me} date={today()} />}
    </Page>
  )
}

/** What is filled in without a connection is here before it is gone. */
function useFormsAtHand() {
  useEffect(() => {
    for (const form of [import('../../parts/visit/CompletionForm'), import('../../parts/day/ExpenseForm'), import('../../parts/visit/PlanForm'), import('./position')]) form.catch(() => undefined)
  }, [])
}

function MyDay({ me, date }: { me: string; date: string }) {
  const t = useWords(words)
  const may = useMay()
  const day = useDay(me, date)
  const visits = useVisits(me, date)
  useFormsAtHand()
  const below = visits.data !== undefined || visits.error !== null
  const expenses = useWaiting().filter((w) => w.order.kind === 'expense')
  return (
    <>
      <WaitingBanner />
      <div className="sign-in"><Answer of={day} lines={2}>{(d) => <SignInCard specialistId={me} signIns={d.signIns} />}</Answer></div>
      <Visits visits={visits} day={day.data} />
      {below && <Suspense fallback={null}><Appointments me={me} date={date} visited={(visits.data ?? []).map((v) => v.clientId)} /></Suspense>}
      {below && expenses.length > 0 && <Card>{expenses.map((w) => <WaitingNote key={w.order.id} of={w} {...(w.order.kind === 'expense' && { about: `${w.order.body.item} ${w.order.body.amount}` })} />)}</Card>}
      {below && <Actions
        of={[
          may('planVisit') && { id: 'unplanned', label: t('unplanned'), form: (close) => <PlanForm on={date} done={close} /> },
          may('recordExpense') && { id: 'expense', label: t('expense'), form: (close) => <ExpenseForm specialistId={me} date={date} done={close} /> },
        ]}
      />}
      {below && day.data && <Suspense fallback={null}><ReportCard of={day.data} /></Suspense>}
    </>
  )
}

/** The visits of the day, once those who are visited are known by name too: nothing moves under the thumb. */
function useVisits(me: string, date: string) {
  const { isLoading } = useClients()
  const visits = useQuery({
    queryKey: ['visits', 'of a day', me, date],
    queryFn: () => all(async (at) => must(await api.GET('/api/visits', { params: { query: { specialistId: me, from: date, to: date, ...at } } }))),
  })
  return isLoading ? { ...visits, data: undefined } : visits
}

function Visits({ visits, day }: { visits: ReturnType<typeof useVisits>; day: Day | undefined }) {
  const t = useWords(words)
  const waiting = useWaiting()
  return (
    <Card title={t('visits')}>
      <Answer of={visits}>
        {(known) => {
          const shown = agenda(known, waiting)
          const next = shown.find((v) => isOpen(v) && !onItsWay(waiting, 'completion', v.visitId))
          if (shown.length === 0) return <Empty>{t('noVisits')}</Empty>
          return (
            <ol className="agenda">
              {shown.map((v) => <VisitCard key={v.visitId} of={v} judged={day?.visits.find((j) => j.visit.visitId === v.visitId)} waiting={waiting} next={v === next} />)}
            </ol>
          )
        }}
      </Answer>
    </Card>
  )
}
