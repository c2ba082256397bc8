import './receivables.css'
import { lazy, useState } from 'react'
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
import { Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { useWords } from '../../words/lang'
import { STATES, TONES, type Receivable } from './receivable'
import { words } from './words'

const ReceivableForm = lazy(() => import('./ReceivableForm').then((m) => ({ default: m.ReceivableForm })))
const PaymentForm = lazy(() => import('./PaymentForm').then((m) => ({ default: m.PaymentForm })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

interface Chosen {
  readonly what: 'pay' | 'withdraw'
  readonly of: Receivable
}

type Sum = 'amount' | 'paid' | 'open'

export default function Receivables() {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const people = useColleagues().data ?? []
  const clients = useClients().data ?? []
  const [filter, setFilter] = useFilter({ state: '', owner: '', clientId: '' })
  const [chosen, setChosen] = useState<Chosen>()
  const close = () => { setChosen(undefined) }
  const change = (some: Partial<typeof filter>) => { close(); setFilter(some) }
  const nameOf = (r: Receivable) => `${names.client(r.clientId)} · ${r.receivableId}`
  const stateOf = (r: Receivable) => (r.overdueDays > 0 ? t('overdueFor', { n: r.overdueDays }) : t(r.state))
  const sum = (id: Sum): Column<Receivable> => ({ id, label: t(id), value: (r) => Number(r[id].amount), cell: (r) => money(r[id]), number: true, phone: 'label', total: (all) => sumOf(all.map((r) => r[id])) })
  const changes = may('recordPayment') || may('withdrawReceivable')
  const columns: readonly Column<Receivable>[] = [
    { id: 'client', label: t('client'), value: (r) => names.client(r.clientId), cell: (r) => (may('showClient') ? <Link href={`/clients/${r.clientId}`}>{names.client(r.clientId)}</Link> : names.client(r.clientId)), phone: 'title' },
    { id: 'state', label: t('state'), value: stateOf, cell: (r) => <span className={TONES[r.state]}>{stateOf(r)}</span>, phone: 'tag' },
    { id: 'dueOn', label: t('dueOn'), value: (r) => r.dueOn, cell: (r) => <span className="whole">{day(r.dueOn)}</span>, phone: 'label' },
    sum('amount'),
    sum('paid'),
    sum('open'),
    { id: 'owner', label: t('owner'), value: (r) => names.colleague(r.owner), cell: (r) => <span className="person">{names.colleague(r.owner)}</span> },
    { id: 'payments', label: t('payments'), value: (r) => r.payments.map((p) => `${p.paidOn} ${p.amount.amount}`).join(' '), cell: (r) => r.payments.map((p) => <span key={p.paymentId} className="payment">{day(p.paidOn)} {money(p.amount)}</span>), phone: 'full', extra: true },
    { id: 'deliveredOn', label: t('deliveredOn'), value: (r) => r.deliveredOn, cell: (r) => day(r.deliveredOn), phone: 'none', extra: true },
    { id: 'number', label: t('number'), value: (r) => r.receivableId, phone: 'none', extra: true },
    { id: 'purchase', label: t('purchase'), value: (r) => r.purchaseId, phone: 'none', extra: true },
    ...(changes ? [{
      id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined,
      cell: (r: Receivable) => (
        <div className="row">
          {r.state !== 'PAID' && may('recordPayment') && <button type="button" className="button" aria-label={t('payOf', { what: nameOf(r) })} onClick={() => { setChosen({ what: 'pay', of: r }) }}>{t('pay')}</button>}
          {r.payments.length === 0 && may('withdrawReceivable') && <button type="button" className="button danger" aria-label={t('withdrawOf', { what: nameOf(r) })} onClick={() => { setChosen({ what: 'withdraw', of: r }) }}>{t('withdraw')}</button>}
        </div>
      ),
    } satisfies Column<Receivable>] : []),
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<Link className="button" href="/receivables/aging">{t('aging')}</Link>}>
      <Actions of={[may('recordReceivable') && { id: 'record', label: t('record'), tone: 'primary', form: (done) => <ReceivableForm done={done} /> }]} />
      {chosen?.what === 'pay' && <Panel key={`pay ${chosen.of.receivableId}`} title={t('payOf', { what: nameOf(chosen.of) })} close={close}><PaymentForm of={chosen.of} done={close} /></Panel>}
      {chosen?.what === 'withdraw' && (
        <Panel key={`withdraw ${chosen.of.receivableId}`} title={t('withdrawOf', { what: nameOf(chosen.of) })} close={close}>
          <ReasonForm
            draft={`receivable ${chosen.of.receivableId} withdraw`} submit={t('withdraw')} done={close}
            send={async (reason) => must(await api.PUT('/api/clients/receivables/{receivableId}/withdrawal', { params: { path: { receivableId: chosen.of.receivableId } }, body: { reason } }))}
          />
        </Panel>
      )}
      <List
        name="receivables" title={t('title')} columns={columns} idOf={(r) => r.receivableId} empty={<Nothing of={filter} change={change}>{t('empty')}</Nothing>}
        queryKey={['receivables', filter]} ready={names.known}
        page={async (at) => must(await api.GET('/api/clients/receivables', { params: { query: { ...asked<QueryOf<'/api/clients/receivables'>>(filter), ...at } } }))}
        filters={
          <>
            <Choice label={t('state')} value={filter.state} onChange={(state) => { change({ state }) }} options={STATES.map((s) => [s, t(s)])} />
            {people.length > 1 && <Choice label={t('owner')} value={filter.owner} onChange={(owner) => { change({ owner }) }} options={people.map((p) => [p.specialistId, p.name])} />}
            <Choice label={t('client')} value={filter.clientId} onChange={(clientId) => { change({ clientId }) }} options={clients.map((c) => [c.clientId, c.name])} />
          </>
        }
      />
    </Page>
  )
}
