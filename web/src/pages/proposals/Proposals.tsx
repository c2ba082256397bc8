import { Link } from 'wouter'
import { api, must } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { useMay, usePerson } from '../../api/session'
import { Choice } from '../../ui/CodeSelect'
import { day } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Page } from '../../ui/Page'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { PlanButton, type Proposal } from './PlanButton'
import { words } from './words'

export default function Proposals() {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const people = useColleagues().data ?? []
  const [{ specialistId }, setFilter] = useFilter({ specialistId: usePerson().specialist ?? '' })
  const columns: readonly Column<Proposal>[] = [
    { id: 'proposedOn', label: t('proposedOn'), value: (p) => p.proposedOn, cell: (p) => <span className="whole">{day(p.proposedOn)}</span> },
    { id: 'client', label: t('client'), value: (p) => p.clientName ?? names.client(p.clientId), cell: (p) => <Link href={`/clients/${p.clientId}`}>{p.clientName ?? names.client(p.clientId)}</Link>, phone: 'title' },
    { id: 'tier', label: t('tier'), value: (p) => label('tier', p.tier), phone: 'tag' },
    { id: 'reasons', label: t('reasons'), value: (p) => p.reasons.map((r) => `${t(r.reason)}（${day(r.dueOn)}）`).join('、'), phone: 'full' },
    { id: 'dueOn', label: t('dueOn'), value: (p) => p.dueOn, cell: (p) => day(p.dueOn), phone: 'label' },
    { id: 'purpose', label: t('purpose'), value: (p) => label('purpose', p.purpose), phone: 'label' },
    { id: 'specialist', label: t('specialist'), value: (p) => names.colleague(p.specialistId) },
    ...(may('planVisit') ? [{ id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined, cell: (p: Proposal) => <PlanButton key={p.clientId} of={p} /> } satisfies Column<Proposal>] : []),
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <List
        name="proposals" title={t('title')} columns={columns} idOf={(p) => p.clientId} empty={t('empty')}
        queryKey={['proposals', specialistId]} ready={names.known}
        page={async (at) => must(await api.GET('/api/visits/proposals', { params: { query: { ...(specialistId !== '' && { specialistId }), ...at } } }))}
        filters={people.length > 1 && <Choice label={t('specialist')} value={specialistId} onChange={(whose) => { setFilter({ specialistId: whose }) }} options={people.map((p) => [p.specialistId, p.name])} />}
      />
    </Page>
  )
}
