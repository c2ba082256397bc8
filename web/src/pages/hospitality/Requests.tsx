import { lazy } from 'react'
import { Link } from 'wouter'
import { api, must, type QueryOf } from '../../api/client'
import { useClients, useColleagues, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { Choice } from '../../ui/CodeSelect'
import { day, money } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { sumOf } from '../../ui/money'
import { MonthChoice } from '../../ui/MonthChoice'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { STATUSES, type Request } from './request'
import { Status } from './Status'
import { words } from './words'

const RequestForm = lazy(() => import('./RequestForm').then((m) => ({ default: m.RequestForm })))

const PLANNED_AHEAD = 3

/** Who only decides begins with what waits for a decision, who only settles with what was approved. */
const waitingFor = (may: ReturnType<typeof useMay>): string => {
  if (may('submitRequest')) return ''
  return may('approveRequest') ? 'REQUESTED' : may('settleRequest') ? 'APPROVED' : ''
}

export default function Requests() {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const people = useColleagues().data ?? []
  const clients = useClients().data ?? []
  const [filter, setFilter] = useFilter({ status: waitingFor(may), month: '', applicant: '', clientId: '' })
  const waits = filter.status !== '' && filter.status === waitingFor(may)
  const columns: readonly Column<Request>[] = [
    { id: 'banquetOn', label: t('banquetOn'), value: (r) => r.banquetOn, cell: (r) => day(r.banquetOn) },
    { id: 'client', label: t('client'), value: (r) => names.client(r.clientId), phone: 'title' },
    { id: 'venue', label: t('venue'), value: (r) => r.venue },
    { id: 'applicant', label: t('applicant'), value: (r) => names.colleague(r.applicant) },
    { id: 'total', label: t('total'), value: (r) => Number(r.total.amount), cell: (r) => money(r.total), number: true, phone: 'label', total: (all) => sumOf(all.map((r) => r.total)) },
    { id: 'actual', label: t('actualTotal'), value: (r) => r.actualTotal && Number(r.actualTotal.amount), cell: (r) => r.actualTotal && money(r.actualTotal), number: true, phone: 'label', total: (all) => sumOf(all.map((r) => r.actualTotal)) },
    { id: 'status', label: t('status'), value: (r) => t(r.status), cell: (r) => <Status of={r.status} />, phone: 'tag' },
    { id: 'requestedOn', label: t('requestedOn'), value: (r) => r.requestedOn, cell: (r) => day(r.requestedOn), phone: 'none' },
    { id: 'department', label: t('department'), value: (r) => r.department, extra: true, phone: 'none' },
    { id: 'number', label: t('number'), value: (r) => r.requestId, extra: true, phone: 'none' },
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={may('listBudgets') && <Link className="button plain" href="/hospitality/budgets">{t('budgets')}</Link>}>
      <Actions of={[may('submitRequest') && { id: 'submit', label: t('submit'), tone: 'primary', form: () => <RequestForm /> }]} />
      <List
        name="hospitality" title={t('title')} columns={columns} idOf={(r) => r.requestId} hrefOf={(r) => `/hospitality/${r.requestId}`}
        ready={names.known} queryKey={['hospitality', 'list', filter]} empty={<Nothing of={{ ...filter, status: waits ? '' : filter.status }} change={setFilter}>{t(waits ? 'noneWaits' : may('submitRequest') ? 'noneYet' : 'none')}</Nothing>}
        page={async (at) => must(await api.GET('/api/hospitality/requests', { params: { query: { ...asked<QueryOf<'/api/hospitality/requests'>>(filter), ...at } } }))}
        filters={
          <>
            <Choice label={t('status')} value={filter.status} onChange={(status) => { setFilter({ status }) }} options={STATUSES.map((s) => [s, t(s)])} />
            <MonthChoice label={t('month')} value={filter.month} onChange={(month) => { setFilter({ month }) }} ahead={PLANNED_AHEAD} />
            <Choice label={t('client')} value={filter.clientId} onChange={(clientId) => { setFilter({ clientId }) }} options={clients.map((c) => [c.clientId, c.name])} />
            {people.length !== 1 && <Choice label={t('applicant')} value={filter.applicant} onChange={(applicant) => { setFilter({ applicant }) }} options={people.map((p) => [p.specialistId, p.name])} />}
          </>
        }
      />
    </Page>
  )
}
