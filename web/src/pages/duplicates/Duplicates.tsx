import { lazy, useState } from 'react'
import { Link } from 'wouter'
import { api, must, type QueryOf } from '../../api/client'
import { useNames } from '../../api/everybody'
import type { components } from '../../api/gen/clients'
import { useMay } from '../../api/session'
import { Choice } from '../../ui/CodeSelect'
import { moment } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { useWords } from '../../words/lang'
import { words } from './words'

const MergerForm = lazy(() => import('./MergerForm').then((m) => ({ default: m.MergerForm })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

type Duplicate = components['schemas']['Duplicate']

const STATES = ['OPEN', 'TOLD_APART'] as const satisfies readonly Duplicate['state'][]
const TONES: Readonly<Record<Duplicate['state'], string>> = { OPEN: 'tag warn', TOLD_APART: 'tag' }

interface Chosen {
  readonly what: 'merge' | 'apart'
  readonly of: Duplicate
}

export default function Duplicates() {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const [filter, setFilter] = useFilter({ state: 'OPEN' })
  const [chosen, setChosen] = useState<Chosen>()
  const close = () => { setChosen(undefined) }
  const change = (some: Partial<typeof filter>) => { close(); setFilter(some) }
  const named = (id: string) => `${names.client(id)} ${id}`
  const nameOf = (d: Duplicate) => `${named(d.clientId)} · ${named(d.other)}`
  const file = (id: string) => <Link href={`/clients/${id}`}>{names.client(id)}<span className="muted"> {id}</span></Link>
  const changes = may('mergeClient') || may('tellClientsApart')
  const columns: readonly Column<Duplicate>[] = [
    { id: 'client', label: t('client'), value: (d) => named(d.clientId), cell: (d) => file(d.clientId), phone: 'title' },
    { id: 'other', label: t('other'), value: (d) => named(d.other), cell: (d) => file(d.other), phone: 'label' },
    { id: 'why', label: t('why'), value: (d) => d.why.map((w) => t(w)).join(' '), cell: (d) => <span className="row">{d.why.map((w) => <span key={w} className="tag whole">{t(w)}</span>)}</span>, phone: 'full' },
    { id: 'owner', label: t('owner'), value: (d) => names.colleague(d.owner), cell: (d) => <span className="person">{names.colleague(d.owner)}</span>, phone: 'label' },
    { id: 'since', label: t('since'), value: (d) => d.since, cell: (d) => <span className="whole">{moment(d.since)}</span>, phone: 'none' },
    { id: 'state', label: t('state'), value: (d) => t(d.state), cell: (d) => <span className={TONES[d.state]}>{t(d.state)}</span>, phone: 'tag' },
    ...(changes ? [{
      id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined,
      cell: (d: Duplicate) => d.state === 'OPEN' && (
        <div className="row">
          {may('mergeClient') && <button type="button" className="button" aria-label={t('mergeOf', { what: nameOf(d) })} onClick={() => { setChosen({ what: 'merge', of: d }) }}>{t('merge')}</button>}
          {may('tellClientsApart') && <button type="button" className="button" aria-label={t('tellApartOf', { what: nameOf(d) })} onClick={() => { setChosen({ what: 'apart', of: d }) }}>{t('tellApart')}</button>}
        </div>
      ),
    } satisfies Column<Duplicate>] : []),
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      {chosen?.what === 'merge' && <Panel key={`merge ${chosen.of.clientId} ${chosen.of.other}`} title={t('mergeOf', { what: nameOf(chosen.of) })} close={close}><MergerForm one={chosen.of.clientId} other={chosen.of.other} done={close} /></Panel>}
      {chosen?.what === 'apart' && (
        <Panel key={`apart ${chosen.of.clientId} ${chosen.of.other}`} title={t('tellApartOf', { what: nameOf(chosen.of) })} close={close}>
          <ReasonForm
            draft={`apart ${chosen.of.clientId} ${chosen.of.other}`} submit={t('tellApart')} done={close}
            send={async (reason) => must(await api.PUT('/api/clients/{clientId}/duplicates/{other}/distinction', { params: { path: { clientId: chosen.of.clientId, other: chosen.of.other } }, body: { reason } }))}
          />
        </Panel>
      )}
      <List
        name="duplicates" title={t('title')} columns={columns} idOf={(d) => `${d.clientId} ${d.other}`} empty={<Nothing of={filter} change={change} besides={filter.state === 'OPEN' ? ['state'] : []}>{t('empty')}</Nothing>}
        queryKey={['duplicates', filter]} ready={names.known}
        page={async (at) => must(await api.GET('/api/clients/duplicates', { params: { query: { ...asked<QueryOf<'/api/clients/duplicates'>>(filter), ...at } } }))}
        filters={<Choice label={t('state')} value={filter.state} onChange={(state) => { change({ state }) }} options={STATES.map((s) => [s, t(s)])} />}
      />
    </Page>
  )
}
