import { lazy, useState } from 'react'
import { Link } from 'wouter'
import { api, must } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { useMay, usePerson } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { Choice } from '../../ui/CodeSelect'
import { day, thisMonth, time } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { firstDay, lastDay } from '../../ui/MonthDays'
import { MonthPick } from '../../ui/MonthPick'
import { Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { PaperLink } from '../../ui/PaperLink'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { TONES, type Item } from './contact'
import { RowActions } from './RowActions'
import { words } from './words'

const PlanForm = lazy(() => import('./PlanForm').then((m) => ({ default: m.PlanForm })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

const personOf = (i: Item): string => [i.contactPerson?.name ?? i.person?.name, i.contactPerson ? undefined : i.person?.phone].filter(Boolean).join(' ')
const purposeOf = (i: Item): string => (i.source === 'PLAN' ? label('purpose', i.purpose) : i.purpose)

export default function ContactPlan() {
  const t = useWords(words)
  const may = useMay()
  const me = usePerson().specialist ?? ''
  const names = useNames()
  const people = useColleagues().data ?? []
  const [{ month, specialistId }, setFilter] = useFilter({ month: thisMonth(), specialistId: me })
  const [chosen, setChosen] = useState<Item>()
  const close = () => { setChosen(undefined) }
  const columns: readonly Column<Item>[] = [
    { id: 'no', label: t('no'), value: (i) => i.no, number: true, phone: 'none' },
    { id: 'date', label: t('date'), value: (i) => i.date, cell: (i) => <span className="whole">{day(i.date)}{i.plannedAt && ` ${time(i.plannedAt)}`}</span> },
    { id: 'client', label: t('client'), value: (i) => i.clientName ?? names.client(i.clientId), cell: (i) => <Link className="whole" href={`/clients/${i.clientId}`}>{i.clientName ?? names.client(i.clientId)}</Link>, phone: 'title' },
    { id: 'address', label: t('address'), value: (i) => i.address, phone: 'full' },
    { id: 'person', label: t('person'), value: personOf, phone: 'label' },
    { id: 'purpose', label: t('purpose'), value: purposeOf, phone: 'label' },
    { id: 'place', label: t('place'), value: (i) => i.place, phone: 'label' },
    { id: 'groups', label: t('groups'), value: (i) => i.groups, number: true, phone: 'label' },
    { id: 'source', label: t('source'), value: (i) => t(i.source), phone: 'none' },
    { id: 'specialist', label: t('specialist'), value: (i) => names.colleague(i.specialistId) },
    { id: 'status', label: t('status'), value: (i) => t(i.status), cell: (i) => <span className={TONES[i.status]}>{t(i.status)}</span>, phone: 'tag' },
    ...(may('cancelPlannedContact') ? [{ id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined, cell: (i: Item) => <RowActions of={i} cancel={setChosen} /> } satisfies Column<Item>] : []),
  ]
  const to = lastDay(month)
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<><MonthPick value={month} onChange={(other) => { close(); setFilter({ month: other }) }} /><PaperLink path={`/api/visits/contact-plan.pdf?from=${firstDay(month)}&to=${to}${specialistId && `&specialistId=${specialistId}`}`} /></>}>
      <Actions of={[may('planPlannedContact') && { id: 'plan', label: t('plan'), tone: 'primary', form: (done) => <PlanForm done={done} /> }]} />
      {chosen && <Cancellation key={chosen.contactId} of={chosen} close={close} />}
      <List
        name="contact-plan" title={t('title')} columns={columns} idOf={(i) => String(i.no)} empty={<Nothing of={{ month, specialistId }} change={setFilter} besides={['month']}>{t('empty')}</Nothing>}
        queryKey={['contact-plan', month, specialistId]} ready={names.known}
        page={async (at) => must(await api.GET('/api/visits/contact-plan', { params: { query: { from: firstDay(month), to, ...(specialistId !== '' && { specialistId }), ...at } } }))}
        filters={people.length > 1 && <Choice label={t('specialist')} value={specialistId} onChange={(whose) => { setFilter({ specialistId: whose }) }} options={people.map((p) => [p.specialistId, p.name])} />}
      />
    </Page>
  )
}

function Cancellation({ of, close }: { of: Item; close: () => void }) {
  const t = useWords(words)
  const contactId = of.contactId ?? ''
  return (
    <Panel title={t('cancelling', { what: `${of.clientName ?? of.clientId} · ${day(of.date)}` })} close={close}>
      <ReasonForm
        draft={`contact ${contactId} cancel`} submit={t('cancel')} done={close}
        send={async (reason) => must(await api.PUT('/api/visits/contacts/{contactId}/cancellation', { params: { path: { contactId } }, body: { reason } }))}
      />
    </Panel>
  )
}
