import { useQuery } from '@tanstack/react-query'
import { lazy, useState } from 'react'
import { Link } from 'wouter'
import { api, must } from '../../../api/client'
import { all, useNames } from '../../../api/everybody'
import type { components } from '../../../api/gen/visits'
import { useMay } from '../../../api/session'
import { time } from '../../../ui/format'
import { Card } from '../../../ui/Page'
import { Panel } from '../../../ui/Panel'
import { useWords } from '../../../words/lang'
import { words } from './words'

const PlanForm = lazy(() => import('../../../parts/visit/PlanForm').then((m) => ({ default: m.PlanForm })))

type Appointment = components['schemas']['ShownAppointment']

interface Props {
  readonly me: string
  readonly date: string
  /** Clients to whom a visit is planned or made today */
  readonly visited: readonly string[]
}

/** What was agreed with clients for today, and the way to a visit where none is planned yet. Without any there is nothing to see. */
export default function Appointments({ me, date, visited }: Props) {
  const t = useWords(words)
  const asked = useQuery({
    queryKey: ['appointments', 'of a day', me, date],
    queryFn: () => all(async (at) => must(await api.GET('/api/visits/appointments', { params: { query: { specialistId: me, from: date, to: date, ...at } } }))),
  })
  const agreed = (asked.data ?? []).filter((a) => a.status !== 'CANCELLED')
  if (agreed.length === 0) return null
  return (
    <Card title={t('appointments')} actions={<Link href="/appointments">{t('allAppointments')}</Link>}>
      <ol className="agenda">{agreed.map((a) => <Agreed key={a.appointmentId} of={a} date={date} planned={visited.includes(a.clientId)} />)}</ol>
    </Card>
  )
}

function Agreed({ of: a, date, planned }: { of: Appointment; date: string; planned: boolean }) {
  const t = useWords(words)
  const names = useNames()
  const may = useMay()
  const [planning, setPlanning] = useState(false)
  const close = () => { setPlanning(false) }
  return (
    <li>
      <div className="top">
        <h3>{time(a.startsAt)}–{time(a.endsAt)} <Link href={`/clients/${a.clientId}`}>{names.client(a.clientId)}</Link></h3>
        {a.status !== 'BOOKED' && a.status !== 'CANCELLED' && <span className={a.status === 'MISSED' ? 'tag warn' : 'tag good'}>{t(a.status)}</span>}
      </div>
      <p className="muted">{[a.department, a.remark].filter(Boolean).join(' · ')}</p>
      {planning && <Panel title={t('planIt')} close={close}><PlanForm on={date} clientId={a.clientId} done={close} /></Panel>}
      {!planned && may('planVisit') && <div className="row"><button type="button" className="button" aria-expanded={planning} onClick={() => { setPlanning(!planning) }}>{t('planIt')}</button></div>}
    </li>
  )
}
