import { Link } from 'wouter'
import { api, must, type QueryOf } from '../../api/client'
import { useClients, useColleagues, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Stands } from '../../parts/desk/Stands'
import { words as deskWords } from '../../parts/desk/words'
import { Choice } from '../../ui/CodeSelect'
import { deadline, moment } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { MonthChoice } from '../../ui/MonthChoice'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { STANDARDS, STATES, TONES, waitingIn, type Case } from './case'
import { words } from './words'

/** Clocks go on while one looks. */
const EVERY_MS = 60_000

export default function Cases() {
  const t = useWords(words)
  const desk = useWords(deskWords)
  const may = useMay()
  const names = useNames()
  const people = useColleagues().data ?? []
  const clients = useClients().data ?? []
  const [filter, setFilter] = useFilter({ standard: '', state: '', agent: '', clientId: '', month: '' })
  const next = (c: Case): string | undefined => {
    const [step] = waitingIn(c)
    return step && (step.dueAt === undefined ? desk(step.step) : t('by', { step: desk(step.step), time: deadline(step.dueAt) }))
  }
  const columns: readonly Column<Case>[] = [
    { id: 'number', label: t('number'), value: (c) => c.caseId, phone: 'title' },
    { id: 'standard', label: t('standard'), value: (c) => desk(c.standard), cell: (c) => <span className="whole">{desk(c.standard)}</span> },
    { id: 'client', label: t('client'), value: (c) => names.client(c.clientId) },
    { id: 'agent', label: t('agent'), value: (c) => names.colleague(c.agent), cell: (c) => <span className="person">{names.colleague(c.agent)}</span> },
    { id: 'state', label: t('state'), value: (c) => t(c.state), cell: (c) => <span className={TONES[c.state]}>{t(c.state)}</span>, phone: 'tag' },
    { id: 'started', label: t('started'), value: (c) => c.startedAt, cell: (c) => moment(c.startedAt), phone: 'label' },
    {
      id: 'next', label: t('next'), value: next, phone: 'full',
      cell: (c) => {
        const [step] = waitingIn(c)
        return step && <>{next(c)} <Stands of={step} /></>
      },
    },
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={may('openCase') && <Link className="button primary" href="/cases/new">{t('newCall')}</Link>}>
      <List
        name="cases" title={t('title')} columns={columns} idOf={(c) => c.caseId} hrefOf={(c) => `/cases/${c.caseId}`}
        queryKey={['cases', 'list', filter]} refetchInterval={EVERY_MS} ready={names.known} empty={<Nothing of={filter} change={setFilter}>{t(may('openCase') ? 'noneYet' : 'none')}</Nothing>}
        page={async (at) => must(await api.GET('/api/clients/cases', { params: { query: { ...asked<QueryOf<'/api/clients/cases'>>(filter), ...at } } }))}
        filters={
          <>
            <Choice label={t('standard')} value={filter.standard} onChange={(standard) => { setFilter({ standard }) }} options={STANDARDS.map((s) => [s, desk(s)])} />
            <Choice label={t('state')} value={filter.state} onChange={(state) => { setFilter({ state }) }} options={STATES.map((s) => [s, t(s)])} />
            {people.length > 1 && <Choice label={t('agent')} value={filter.agent} onChange={(agent) => { setFilter({ agent }) }} options={people.map((p) => [p.specialistId, p.name])} />}
            <Choice label={t('client')} value={filter.clientId} onChange={(clientId) => { setFilter({ clientId }) }} options={clients.map((c) => [c.clientId, c.name])} />
            <MonthChoice label={t('month')} value={filter.month} onChange={(month) => { setFilter({ month }) }} />
          </>
        }
      />
    </Page>
  )
}
