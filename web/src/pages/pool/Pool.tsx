import { Suspense } from 'react'
import { Link } from 'wouter'
import { api, must, type QueryOf } from '../../api/client'
import { useNames } from '../../api/everybody'
import type { components } from '../../api/gen/clients'
import { useMay, usePerson } from '../../api/session'
import { beside } from '../../ui/beside'
import { Choice } from '../../ui/CodeSelect'
import { moment } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { words } from './words'

const ClaimButton = beside(async () => (await import('./ClaimButton')).ClaimButton)

type Pooled = components['schemas']['PoolItem']

const STATES = ['FREE', 'RETURNING'] as const satisfies readonly Pooled['state'][]
const TONES: Readonly<Record<Pooled['state'], string>> = { FREE: 'tag good', RETURNING: 'tag warn' }

export default function Pool() {
  const t = useWords(words)
  const may = useMay()
  const me = usePerson().specialist
  const names = useNames()
  const [filter, setFilter] = useFilter({ state: '' })
  /** A client that is nobody's is shown to whoever claims it. */
  const isShown = (p: Pooled) => may('showClient') && (me === undefined || p.owner === me)
  const columns: readonly Column<Pooled>[] = [
    { id: 'client', label: t('client'), value: (p) => p.name, cell: (p) => (isShown(p) ? <Link href={`/clients/${p.clientId}`}>{p.name}</Link> : p.name), phone: 'title' },
    { id: 'state', label: t('state'), value: (p) => t(p.state), cell: (p) => <span className={TONES[p.state]}>{t(p.state)}</span>, phone: 'tag' },
    { id: 'territory', label: t('territory'), value: (p) => p.territory },
    { id: 'since', label: t('since'), value: (p) => p.since, cell: (p) => t(p.state === 'FREE' ? 'from' : 'until', { time: moment(p.since) }), phone: 'full' },
    { id: 'owner', label: t('owner'), value: (p) => names.colleague(p.owner), cell: (p) => <span className="person">{names.colleague(p.owner)}</span>, phone: 'label' },
    ...(may('claimClient') ? [{
      id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined,
      cell: (p: Pooled) => p.state === 'FREE' && <Suspense fallback={null}><ClaimButton of={p.clientId} name={p.name} /></Suspense>,
    } satisfies Column<Pooled>] : []),
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <List
        name="pool" title={t('title')} columns={columns} idOf={(p) => p.clientId} empty={<Nothing of={filter} change={setFilter}>{t('empty')}</Nothing>}
        queryKey={['pool', filter]} ready={names.known}
        page={async (at) => must(await api.GET('/api/clients/pool', { params: { query: { ...asked<QueryOf<'/api/clients/pool'>>(filter), ...at } } }))}
        filters={<Choice label={t('state')} value={filter.state} onChange={(state) => { setFilter({ state }) }} options={STATES.map((s) => [s, t(s)])} />}
      />
    </Page>
  )
}
