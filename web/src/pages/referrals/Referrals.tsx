import { lazy } from 'react'
import { api, must, type QueryOf } from '../../api/client'
import { useClients, useColleagues, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { Choice } from '../../ui/CodeSelect'
import { day } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { MonthChoice } from '../../ui/MonthChoice'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { ArrivedToday } from './ArrivedToday'
import { STATUSES, type Referral } from './referral'
import { Status } from './Status'
import { words } from './words'

const SendingForm = lazy(() => import('./SendingForm').then((m) => ({ default: m.SendingForm })))

export default function Referrals() {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const people = useColleagues().data ?? []
  const clients = useClients().data ?? []
  const usual = may('confirmReferral') && !may('sendReferral') ? 'SENT' : ''
  const [filter, setFilter] = useFilter({ status: usual, month: '', confirmedIn: '', specialistId: '', clientId: '' })
  const waits = usual !== '' && filter.status === usual
  const confirming: readonly Column<Referral>[] = may('confirmReferral') ? [{ id: 'confirm', label: t('confirm'), value: () => undefined, cell: (r) => r.status === 'SENT' && <ArrivedToday of={r} />, phone: 'full', action: true }] : []
  const columns: readonly Column<Referral>[] = [
    { id: 'sentOn', label: t('sentOn'), value: (r) => r.sentOn, cell: (r) => day(r.sentOn), phone: 'label' },
    { id: 'client', label: t('client'), value: (r) => names.client(r.clientId), phone: 'title' },
    { id: 'groups', label: t('groups'), value: (r) => r.groups, number: true, phone: 'label', total: (all) => all.reduce((sum, r) => sum + r.groups, 0) },
    { id: 'specialist', label: t('specialist'), value: (r) => names.colleague(r.specialistId) },
    { id: 'status', label: t('status'), value: (r) => t(r.status), cell: (r) => <Status of={r.status} />, phone: 'tag' },
    { id: 'confirmedOn', label: t('confirmedOn'), value: (r) => r.confirmedOn, cell: (r) => r.confirmedOn && day(r.confirmedOn), phone: 'label' },
    ...confirming,
    { id: 'reason', label: t('reason'), value: (r) => r.reason, extra: true, phone: 'full' },
    { id: 'number', label: t('number'), value: (r) => r.referralId, extra: true, phone: 'none' },
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <Actions of={[may('sendReferral') && { id: 'send', label: t('send'), tone: 'primary', form: (close) => <SendingForm done={close} /> }]} />
      <List
        name="referrals" title={t('title')} columns={columns} idOf={(r) => r.referralId} hrefOf={(r) => `/referrals/${r.referralId}`}
        queryKey={['referrals', 'list', filter]} ready={names.known} empty={<Nothing of={{ ...filter, status: waits ? '' : filter.status }} change={setFilter}>{t(waits ? 'noneWaits' : may('sendReferral') ? 'noneYet' : 'none')}</Nothing>}
        page={async (at) => must(await api.GET('/api/clients/referrals', { params: { query: { ...asked<QueryOf<'/api/clients/referrals'>>(filter), ...at } } }))}
        filters={
          <>
            <Choice label={t('status')} value={filter.status} onChange={(status) => { setFilter({ status }) }} options={STATUSES.map((s) => [s, t(s)])} />
            <MonthChoice label={t('sentIn')} value={filter.month} onChange={(month) => { setFilter({ month }) }} />
            <MonthChoice label={t('confirmedIn')} value={filter.confirmedIn} onChange={(confirmedIn) => { setFilter({ confirmedIn }) }} />
            {people.length !== 1 && <Choice label={t('specialist')} value={filter.specialistId} onChange={(specialistId) => { setFilter({ specialistId }) }} options={people.map((p) => [p.specialistId, p.name])} />}
            <Choice label={t('client')} value={filter.clientId} onChange={(clientId) => { setFilter({ clientId }) }} options={clients.map((c) => [c.clientId, c.name])} />
          </>
        }
      />
    </Page>
  )
}
