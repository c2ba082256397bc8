import './today.css'
import { useQuery } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import { useMay, usePerson } from '../../api/session'
import { useDay, type Day } from '../../parts/day/day'
import { ExpenseForm } from '../../parts/day/ExpenseForm'
import { PlanForm } from '../../parts/visit/PlanForm'
import { isOpen } from '../../parts/visit/visit'
import { useWaiting } from '../../parts/waiting/useWaiting'
import { WaitingBanner, WaitingNote } from '../../parts/waiting/WaitingNote'
import { Actions } from '../../ui/Actions'
import { longDay, today } from '../../ui/format'
import { Card, Page } from '../../ui/Page'
import { Answer, Empty } from '../../ui/States'
import { useWords } from '../../words/lang'
import { agenda, onItsWay } from './agenda'
import { ReportCard } from './ReportCard'
import { SignInCard } from './SignInCard'
import { VisitCard } from './VisitCard'
import { words } from './words'

export default function Today() {
  const t = useWords(words)
  const me = usePerson().specialist
  return (
    <Page title={t('title')} help={t('help')} actions={<span className="muted">{longDay(today())}</span>}>
      {me === undefined ? <p className="note">{t('nobody')}</p> : <MyDay me={me} date={today()} />}
    </Page>
  )
}

function MyDay({ me, date }: { me: string; date: string }) {
  const t = useWords(words)
  const may = useMay()
  const day = useDay(me, date)
  const expenses = useWaiting().filter((w) => w.order.kind === 'expense')
  return (
    <>
      <WaitingBanner />
      <div className="sign-in"><Answer of={day} lines={2}>{(d) => <SignInCard specialistId={me} signIns={d.signIns} />}</Answer></div>
      <Visits me={me} date={date} day={day.data} />
      {expenses.length > 0 && <Card>{expenses.map((w) => <WaitingNote key={w.order.id} of={w} {...(w.order.kind === 'expense' && { about: `${w.order.body.item} ${w.order.body.amount}` })} />)}</Card>}
      <Actions
        of={[
          may('planVisit') && { id: 'unplanned', label: t('unplanned'), form: (close) => <PlanForm on={date} done={close} /> },
          may('recordExpense') && { id: 'expense', label: t('expense'), form: (close) => <ExpenseForm specialistId={me} date={date} done={close} /> },
        ]}
      />
      {day.data && <ReportCard of={day.data} />}
    </>
  )
}

function Visits({ me, date, day }: { me: string; date: string; day: Day | undefined }) {
  const t = useWords(words)
  const waiting = useWaiting()
  const visits = useQuery({
    queryKey: ['visits', 'of a day', me, date],
    queryFn: async () => must(await api.GET('/api/visits', { params: { query: { specialistId: me, from: date, to: date, limit: 200 } } })).items,
  })
  return (
    <Card title={t('visits')}>
      <Answer of={visits}>
        {(all) => {
          const shown = agenda(all, waiting)
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
