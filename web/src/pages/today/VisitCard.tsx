import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useClients, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import type { DayVisit } from '../../parts/day/day'
import { Status } from '../../parts/visit/Status'
import { isOpen, type Visit } from '../../parts/visit/visit'
import { useOrder } from '../../parts/waiting/useOrder'
import { waitingFor } from '../../parts/waiting/useWaiting'
import type { Waiting } from '../../parts/waiting/waiting'
import { WaitingNote } from '../../parts/waiting/WaitingNote'
import { enter, leave } from '../../ui/form/focus'
import { time } from '../../ui/format'
import { Failed, Loading } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { onItsWay } from './agenda'
import { words } from './words'

const CompletionForm = lazy(() => import('../../parts/visit/CompletionForm').then((m) => ({ default: m.CompletionForm })))

interface Props {
  readonly of: Visit
  /** How it was judged, once it is over */
  readonly judged: DayVisit | undefined
  readonly waiting: readonly Waiting[]
  /** Whether it is the one that he goes to now */
  readonly next: boolean
}

export function VisitCard({ of: v, judged, waiting, next }: Props) {
  const t = useWords(words)
  const names = useNames()
  const ended = v.report?.endedAt
  return (
    <li className={next ? 'next' : ''}>
      <div className="top">
        <h3>{next && <span className="tag info">{t('next')}</span>} <Link href={`/visits/${v.visitId}`}>{names.client(v.clientId)}</Link></h3>
        {!onItsWay(waiting, 'completion', v.visitId) && <Status of={v} />}
      </div>
      <p className="muted">
        {[label('purpose', v.report?.purpose ?? v.purpose), v.startedAt && (ended ? `${time(v.startedAt)}–${time(ended)}` : time(v.startedAt)), v.report && label('outcome', v.report.outcome)].filter(Boolean).join(' · ')}
        {judged?.valid !== undefined && <> <span className={judged.valid ? 'tag good' : 'tag bad'}>{t(judged.valid ? 'valid' : 'invalid')}</span></>}
      </p>
      {judged?.failures && judged.failures.length > 0 && <p className="problem">{judged.failures.map((f) => label('norm', f)).join('、')}</p>}
      {next && <Place clientId={v.clientId} />}
      {waiting.filter((w) => w.order.id === v.visitId).map((w) => <WaitingNote key={w.order.kind} of={w} />)}
      {isOpen(v) && !onItsWay(waiting, 'completion', v.visitId) && <Steps of={v} waiting={waiting} next={next} />}
    </li>
  )
}

/** Where he goes and whom he can call. */
function Place({ clientId }: { clientId: string }) {
  const client = useClients().data?.find((c) => c.clientId === clientId)
  if (!client) return null
  const { contact } = client
  return (
    <p className="place">
      <span>{client.address}</span>
      {contact && <span>{contact.name} {contact.phone !== undefined && <a href={`tel:${contact.phone}`}>{contact.phone}</a>}</span>}
    </p>
  )
}

function Steps({ of: v, waiting, next }: { of: Visit; waiting: readonly Waiting[]; next: boolean }) {
  const t = useWords(words)
  const may = useMay()
  const [reporting, setReporting] = useState(false)
  const start = useOrder()
  const planned = v.status === 'PLANNED'
  if (!may('completeVisit')) return null
  return (
    <>
      {start.error && <Failed error={start.error} />}
      <div className="row">
        {planned && <button type="button" className={`button ${next ? 'primary' : ''}`} disabled={start.isPending} onClick={() => { start.mutate({ kind: 'start', id: v.visitId, body: {} }) }}>{t('start')}</button>}
        <button type="button" className={`button ${planned || reporting ? '' : 'primary'}`} aria-expanded={reporting} onClick={() => { setReporting(!reporting) }}>{t(reporting ? 'close' : 'report')}</button>
      </div>
      {reporting && <Reporting of={v} waiting={waiting} done={() => { setReporting(false) }} />}
    </>
  )
}

function Reporting({ of: v, waiting, done }: { of: Visit; waiting: readonly Waiting[]; done: () => void }) {
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const stop = form.current ? enter(form.current) : undefined
    return () => {
      stop?.()
      leave(before)
    }
  }, [])
  return (
    <div ref={form} onKeyDown={(e) => { if (e.key === 'Escape' && !e.defaultPrevented) done() }}>
      <Suspense fallback={<Loading lines={4} />}><CompletionForm visit={v} said={waitingFor(waiting, 'completion', v.visitId)?.order.body} done={done} /></Suspense>
    </div>
  )
}
