import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Link, useParams } from 'wouter'
import { api, must } from '../../api/client'
import { useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Status } from '../../parts/visit/Status'
import { isOpen, type Report, type Visit } from '../../parts/visit/visit'
import { useOrder } from '../../parts/waiting/useOrder'
import { useWaiting, waitingFor } from '../../parts/waiting/useWaiting'
import { WaitingBanner, WaitingNote } from '../../parts/waiting/WaitingNote'
import { Actions } from '../../ui/Actions'
import { day, longDay, time } from '../../ui/format'
import { Form } from '../../ui/form/Form'
import { Card, Facts, Page } from '../../ui/Page'
import { Answer } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { words } from './words'
import './visits.css'

const CompletionForm = lazy(() => import('../../parts/visit/CompletionForm').then((m) => ({ default: m.CompletionForm })))
const CorrectionForm = lazy(() => import('../../parts/visit/CorrectionForm').then((m) => ({ default: m.CorrectionForm })))
const RecordCard = lazy(() => import('./record/RecordCard').then((m) => ({ default: m.RecordCard })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

export default function VisitPage() {
  const t = useWords(words)
  const names = useNames()
  const { visitId = '' } = useParams()
  const visit = useQuery({ queryKey: ['visits', visitId], queryFn: async () => must(await api.GET('/api/visits/{visitId}', { params: { path: { visitId } } })) })
  return (
    <Page title={visit.data ? names.client(visit.data.clientId) : t('visit')} help={async () => (await import('./help')).visitHelp}>
      <Answer of={visit}>
        {(v) => (
          <>
            <VisitActions of={v} />
            <Planned of={v} />
            {v.report && <Reported of={v.report} />}
            {v.status === 'COMPLETED' && <Suspense><RecordCard visitId={v.visitId} /></Suspense>}
          </>
        )}
      </Answer>
    </Page>
  )
}

function VisitActions({ of: v }: { of: Visit }) {
  const t = useWords(words)
  const may = useMay()
  const waiting = useWaiting().filter((w) => w.order.id === v.visitId)
  const said = waitingFor(waiting, 'completion', v.visitId)
  const path = { visitId: v.visitId }
  const onItsWay = waiting.some((w) => w.refused === undefined)
  const open = isOpen(v) && !onItsWay
  return (
    <>
      <WaitingBanner />
      {waiting.length > 0 && <Card>{waiting.map((w) => <WaitingNote key={w.order.kind} of={w} />)}</Card>}
      <Actions
        of={[
          open && v.status === 'PLANNED' && may('startVisit') && { id: 'start', label: t('start'), form: (close) => <StartForm of={v} done={close} /> },
          open && may('completeVisit') && { id: 'complete', label: t('complete'), tone: 'primary', form: (close) => <CompletionForm visit={v} said={said?.order.body} done={close} /> },
          open && may('cancelVisit') && {
            id: 'cancel', label: t('cancel'),
            form: (close) => <ReasonForm draft={`visit ${v.visitId} cancel`} submit={t('cancel')} version={v.version} done={close} send={async (reason, { read }) => must(await api.PUT('/api/visits/{visitId}/cancellation', { params: { path, header: read }, body: { reason } }))} />,
          },
          v.report !== undefined && v.status === 'COMPLETED' && may('correctVisit') && { id: 'correct', label: t('correct'), form: correction(v, v.report) },
          v.status === 'COMPLETED' && may('withdrawVisit') && {
            id: 'withdraw', label: t('withdraw'), tone: 'danger',
            form: (close) => <ReasonForm draft={`visit ${v.visitId} withdraw`} submit={t('withdraw')} version={v.version} done={close} send={async (reason, { read }) => must(await api.PUT('/api/visits/{visitId}/withdrawal', { params: { path, header: read }, body: { reason } }))} />,
          },
        ]}
      />
    </>
  )
}

const correction = (v: Visit, report: Report) => (close: () => void) => <CorrectionForm visit={v} report={report} done={close} />

function StartForm({ of, done }: { of: Visit; done: () => void }) {
  const t = useWords(words)
  const start = useOrder(done)
  return <Form onSubmit={() => { start.mutate({ kind: 'start', id: of.visitId, body: {} }) }} send={start} submit={t('startNow')}><p className="muted">{t('startHint')}</p></Form>
}

function Planned({ of: v }: { of: Visit }) {
  const t = useWords(words)
  const names = useNames()
  return (
    <Card>
      <Facts
        of={[
          [t('client'), <Link key="client" href={`/clients/${v.clientId}`}>{names.client(v.clientId)}</Link>],
          [t('specialist'), names.colleague(v.specialistId)],
          [t('on'), <Link key="day" href={`/days/${v.specialistId}/${v.on}`}>{longDay(v.on)}</Link>],
          [t('status'), <Status key="status" of={v} />],
          [t('purpose'), label('purpose', v.purpose)],
          [t('groups'), v.groups],
          [t('from'), v.startedAt && time(v.startedAt)],
          [t('number'), v.visitId],
          [t('reason'), v.reason && <span key="reason" className="long">{v.reason}</span>],
        ]}
      />
    </Card>
  )
}

/** The client's problems that were written down, each with whether it was handled, or by when it is to be. */
function Problems({ of }: { of: Report['issues'] }) {
  const t = useWords(words)
  if (of.length === 0) return null
  return (
    <>
      <h3 style={{ marginTop: 16 }}>{t('problem')}</h3>
      <ol className="problems">
        {of.map((i, n) => (
          <li key={n}>{i.text} <span className={i.solved ? 'tag good' : 'tag warn'}>{t(i.solved ? 'solvedOne' : 'unsolvedOne')}</span>{i.dueOn && <span className="muted"> {t('dueOn', { day: day(i.dueOn) })}</span>}</li>
        ))}
      </ol>
    </>
  )
}

function Reported({ of: r }: { of: Report }) {
  const t = useWords(words)
  return (
    <Card title={t('report')}>
      <Facts
        of={[
          [t('met'), r.personMet?.name],
          [t('times'), `${time(r.startedAt)}–${time(r.endedAt)}`],
          [t('purpose'), label('purpose', r.purpose)],
          [t('outcome'), label('outcome', r.outcome)],
          [t('groups'), r.groups],
          [t('solved'), r.solved],
          [t('unsolved'), r.unsolved],
          [t('companions'), r.companions.join('、')],
          [t('summary'), r.summary && <span key="summary" className="long">{r.summary}</span>],
        ]}
      />
      <Problems of={r.issues.filter((i) => i.text)} />
    </Card>
  )
}
