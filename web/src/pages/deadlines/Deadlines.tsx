import { Link } from 'wouter'
import { api, must, type QueryOf } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { KINDS, nameOf, placeOf, STATES, type Due } from '../../parts/deadline/due'
import { words as kinds } from '../../parts/deadline/words'
import { Choice } from '../../ui/CodeSelect'
import { deadline, moment } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { words } from './words'

const EVERY_MS = 60_000
const tones: Readonly<Record<Due['state'], string>> = { OPEN: 'tag', DUE_SOON: 'tag warn', OVERDUE: 'tag bad' }

export default function Deadlines() {
  const t = useWords(words)
  const kindWord = useWords(kinds)
  const names = useNames()
  const people = useColleagues().data ?? []
  const [filter, setFilter] = useFilter({ state: '', what: '', specialistId: '' })
  const columns: readonly Column<Due>[] = [
    { id: 'what', label: t('what'), value: nameOf, phone: 'title' },
    { id: 'specialist', label: t('specialist'), value: (d) => d.specialistId && names.colleague(d.specialistId), cell: (d) => d.specialistId && <Link href={`/colleagues/${d.specialistId}`}>{names.colleague(d.specialistId)}</Link> },
    { id: 'dueAt', label: t('dueAt'), value: (d) => d.dueAt, cell: (d) => deadline(d.dueAt), phone: 'label' },
    { id: 'state', label: t('state'), value: (d) => t(d.state), cell: (d) => <span className={tones[d.state]}>{t(d.state)}</span>, phone: 'tag' },
    { id: 'warnAt', label: t('warnAt'), value: (d) => d.warnAt, cell: (d) => moment(d.warnAt), extra: true, phone: 'none' },
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <List
        name="deadlines" title={t('title')} columns={columns} idOf={(d) => d.deadlineId} hrefOf={placeOf} empty={<Nothing of={filter} change={setFilter}>{t('empty')}</Nothing>}
        queryKey={['deadlines', filter]} refetchInterval={EVERY_MS} ready={names.known}
        page={async (at) => must(await api.GET('/api/visits/deadlines', { params: { query: { ...asked<QueryOf<'/api/visits/deadlines'>>(filter), ...at } } }))}
        filters={
          <>
            <Choice label={t('state')} value={filter.state} onChange={(state) => { setFilter({ state }) }} options={STATES.map((s) => [s, t(s)])} />
            <Choice label={t('what')} value={filter.what} onChange={(kind) => { setFilter({ what: kind }) }} options={Object.entries(KINDS).map(([kind, word]) => [kind, kindWord(word)])} />
            <Choice label={t('specialist')} value={filter.specialistId} onChange={(specialistId) => { setFilter({ specialistId }) }} options={people.map((p) => [p.specialistId, p.name])} />
          </>
        }
      />
    </Page>
  )
}
