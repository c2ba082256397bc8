import { lazy, useState } from 'react'
import { Link } from 'wouter'
import { api, must } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { useMay, usePerson } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { Choice } from '../../ui/CodeSelect'
import { moment, thisMonth, time } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { firstDay, lastDay } from '../../ui/MonthDays'
import { MonthPick } from '../../ui/MonthPick'
import { Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { PaperLink } from '../../ui/PaperLink'
import { useWords } from '../../words/lang'
import { TONES, type Appointment } from './appointment'
import { RowActions, type Asked } from './RowActions'
import { words } from './words'

const BookingForm = lazy(() => import('./BookingForm').then((m) => ({ default: m.BookingForm })))
const MoveForm = lazy(() => import('./MoveForm').then((m) => ({ default: m.MoveForm })))
const PhoneCalendar = lazy(() => import('./PhoneCalendar').then((m) => ({ default: m.PhoneCalendar })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

export default function Appointments() {
  const t = useWords(words)
  const may = useMay()
  const me = usePerson().specialist
  const names = useNames()
  const people = useColleagues().data ?? []
  const [{ month, specialistId }, setFilter] = useFilter({ month: thisMonth(), specialistId: '' })
  const [chosen, setChosen] = useState<{ what: Asked; of: Appointment }>()
  const close = () => { setChosen(undefined) }
  const columns: readonly Column<Appointment>[] = [
    { id: 'when', label: t('when'), value: (a) => a.startsAt, cell: (a) => `${moment(a.startsAt)}–${time(a.endsAt)}`, phone: 'label' },
    { id: 'client', label: t('client'), value: (a) => names.client(a.clientId), cell: (a) => <Link className="whole" href={`/clients/${a.clientId}`}>{names.client(a.clientId)}</Link>, phone: 'title' },
    { id: 'department', label: t('department'), value: (a) => a.department, phone: 'label' },
    { id: 'specialist', label: t('specialist'), value: (a) => names.colleague(a.specialistId) },
    { id: 'status', label: t('status'), value: (a) => t(a.status), cell: (a) => <span className={TONES[a.status]}>{t(a.status)}</span>, phone: 'tag' },
    { id: 'remark', label: t('remark'), value: (a) => a.remark, cell: (a) => <>{a.remark} {a.conflictsWith.length > 0 && <span className="tag warn">{t('conflict', { others: a.conflictsWith.join(' ') })}</span>}</>, phone: 'full' },
    { id: 'number', label: t('number'), value: (a) => a.appointmentId, phone: 'none' },
    ...(may('moveAppointment') ? [{ id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined, cell: (a: Appointment) => <RowActions of={a} ask={(what, of) => { setChosen({ what, of }) }} /> } satisfies Column<Appointment>] : []),
  ]
  const to = lastDay(month)
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<><MonthPick value={month} onChange={(other) => { close(); setFilter({ month: other }) }} /><PaperLink path={`/api/visits/appointments.pdf?from=${firstDay(month)}&to=${to}${specialistId && `&specialistId=${specialistId}`}`} /></>}>
      <Actions
        of={[
          may('bookAppointment') && { id: 'book', label: t('book'), tone: 'primary', form: (done) => <BookingForm done={done} /> },
          may('giveAddress') && me !== undefined && { id: 'phone', label: t('phone'), form: () => <PhoneCalendar specialistId={me} /> },
        ]}
      />
      {chosen && <Change key={`${chosen.what} ${chosen.of.appointmentId}`} {...chosen} close={close} />}
      <List
        name="appointments" title={t('title')} columns={columns} idOf={(a) => `${a.specialistId} ${a.appointmentId}`} empty={<Nothing of={{ month, specialistId }} change={setFilter} besides={['month']}>{t('empty')}</Nothing>}
        queryKey={['appointments', month, specialistId]} ready={names.known}
        page={async (at) => must(await api.GET('/api/visits/appointments', { params: { query: { from: firstDay(month), to, ...(specialistId !== '' && { specialistId }), ...at } } }))}
        filters={people.length > 1 && <Choice label={t('specialist')} value={specialistId} onChange={(whose) => { setFilter({ specialistId: whose }) }} options={people.map((p) => [p.specialistId, p.name])} />}
      />
    </Page>
  )
}

function Change({ what, of, close }: { what: Asked; of: Appointment; close: () => void }) {
  const t = useWords(words)
  const names = useNames()
  const about = `${names.client(of.clientId)} · ${moment(of.startsAt)}`
  if (what === 'move') return <Panel title={t('moving', { what: about })} close={close}><MoveForm of={of} done={close} /></Panel>
  return (
    <Panel title={t('cancelling', { what: about })} close={close}>
      <ReasonForm
        draft={`appointment ${of.appointmentId} cancel`} submit={t('cancel')} done={close}
        send={async (reason) => must(await api.PUT('/api/visits/appointments/{appointmentId}/cancellation', { params: { path: { appointmentId: of.appointmentId } }, body: { reason } }))}
      />
    </Panel>
  )
}
