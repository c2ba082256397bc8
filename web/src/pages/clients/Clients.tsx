import { lazy } from 'react'
import { api, must, type QueryOf } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { Choice, CodeSelect } from '../../ui/CodeSelect'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { Page } from '../../ui/Page'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { useTerritories, type ClientItem } from './client'
import { Stage } from './Stage'
import { words } from './words'

const RegistrationForm = lazy(() => import('./RegistrationForm').then((m) => ({ default: m.RegistrationForm })))

export default function Clients() {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const people = useColleagues().data ?? []
  const territories = useTerritories()
  const [filter, setFilter] = useFilter({ tier: '', stage: '', territory: '', owner: '' })
  const columns: readonly Column<ClientItem>[] = [
    { id: 'name', label: t('name'), value: (c) => c.name, phone: 'title' },
    { id: 'tier', label: t('tier'), value: (c) => label('tier', c.tier) },
    { id: 'stage', label: t('stage'), value: (c) => label('stage', c.stage), cell: (c) => <Stage of={c.stage} />, phone: 'tag' },
    { id: 'industry', label: t('industry'), value: (c) => c.industry },
    { id: 'territory', label: t('territory'), value: (c) => c.territory },
    { id: 'owner', label: t('owner'), value: (c) => names.colleague(c.owner) },
    { id: 'contact', label: t('contact'), value: (c) => [c.contact?.name, c.contact?.title].filter(Boolean).join(' ') },
    { id: 'phone', label: t('phone'), value: (c) => c.contact?.phone, cell: (c) => c.contact?.phone && <a href={`tel:${c.contact.phone}`}>{c.contact.phone}</a> },
    { id: 'address', label: t('address'), value: (c) => c.address, extra: true, phone: 'full' },
    { id: 'number', label: t('number'), value: (c) => c.clientId, extra: true, phone: 'none' },
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <Actions of={[may('registerClient') && { id: 'register', label: t('register'), tone: 'primary', form: () => <RegistrationForm /> }]} />
      <List
        name="clients" title={t('title')} columns={columns} idOf={(c) => c.clientId} {...(may('showClient') && { hrefOf: (c: ClientItem) => `/clients/${c.clientId}` })}
        queryKey={['clients', 'list', filter]} ready={names.known} empty={<Nothing of={filter} change={setFilter}>{t(may('registerClient') ? 'noneYet' : 'none')}</Nothing>}
        page={async (at) => must(await api.GET('/api/clients', { params: { query: { ...asked<QueryOf<'/api/clients'>>(filter), ...at } } }))}
        filters={
          <>
            <CodeSelect label={t('tier')} list="tier" value={filter.tier} onChange={(tier) => { setFilter({ tier }) }} />
            <CodeSelect label={t('stage')} list="stage" value={filter.stage} onChange={(stage) => { setFilter({ stage }) }} />
            <Choice label={t('territory')} value={filter.territory} onChange={(territory) => { setFilter({ territory }) }} options={territories.map((name) => [name, name])} />
            {people.length !== 1 && <Choice label={t('owner')} value={filter.owner} onChange={(owner) => { setFilter({ owner }) }} options={people.map((p) => [p.specialistId, p.name])} />}
          </>
        }
      />
    </Page>
  )
}
