import { lazy } from 'react'
import { api, must, type QueryOf } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { Choice } from '../../ui/CodeSelect'
import { day, today } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { Page } from '../../ui/Page'
import { Answer } from '../../ui/States'
import { useWords } from '../../words/lang'
import { stateOf, teamsOf, type Colleague } from './colleague'
import { State } from './State'
import { words } from './words'

const ColleagueForm = lazy(() => import('./ColleagueForm').then((m) => ({ default: m.ColleagueForm })))

const SAID = 3

export default function Colleagues() {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const people = useColleagues()
  const [filter, setFilter] = useFilter({ team: '' })
  const toCome = (c: Colleague) => {
    const days = c.leave.filter((d) => d >= today()).sort()
    return days.length > SAID ? t('leaveFrom', { day: day(days[0] ?? ''), n: days.length }) : days.map(day).join(t('comma'))
  }
  const columns: readonly Column<Colleague>[] = [
    { id: 'name', label: t('name'), value: (c) => c.name, phone: 'title' },
    { id: 'number', label: t('number'), value: (c) => c.specialistId },
    { id: 'team', label: t('team'), value: (c) => c.team, cell: (c) => <span className="whole">{c.team}</span> },
    { id: 'director', label: t('director'), value: (c) => names.colleague(c.director), cell: (c) => <span className="person">{names.colleague(c.director)}</span>, phone: 'label' },
    { id: 'territories', label: t('territories'), value: (c) => c.territories.join('、'), phone: 'full' },
    { id: 'state', label: t('state'), value: (c) => t(stateOf(c)), cell: (c) => <State of={c} />, phone: 'tag' },
    { id: 'leave', label: t('leave'), value: toCome, phone: 'full' },
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <Actions of={[may('amendColleague') && { id: 'enrol', label: t('enrol'), tone: 'primary', form: (close) => <Answer of={people}>{() => <ColleagueForm done={close} />}</Answer> }]} />
      <List
        name="colleagues" title={t('title')} columns={columns} idOf={(c) => c.specialistId} hrefOf={(c) => `/colleagues/${c.specialistId}`} empty={<Nothing of={filter} change={setFilter}>{t(may('amendColleague') ? 'noneYet' : 'empty')}</Nothing>}
        queryKey={['colleagues', filter]} ready={names.known}
        page={async (at) => must(await api.GET('/api/visits/specialists', { params: { query: { ...asked<QueryOf<'/api/visits/specialists'>>(filter), ...at } } }))}
        filters={<Choice label={t('team')} value={filter.team} onChange={(team) => { setFilter({ team }) }} options={teamsOf(people.data ?? []).map((of) => [of.name, of.name])} />}
      />
    </Page>
  )
}
