import { api, must } from '../../api/client'
import { all, useColleagues, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import type { Visit } from '../../parts/visit/visit'
import { DayPick } from '../../ui/DayPick'
import { today } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { nothing, perSpecialist, type Row } from './perSpecialist'
import { words } from './words'

/** Whose day there is to look at: whoever had visits, or everybody where one looks who is shown no visits, as finance for the expenses. */
export default function Days() {
  const t = useWords(words)
  const names = useNames()
  const counts = useMay()('listVisits')
  const colleagues = useColleagues().data
  const teams = new Map(colleagues?.map((c) => [c.specialistId, c.team]))
  const [{ date }, setFilter] = useFilter({ date: today() })
  const who: readonly Column<Row>[] = [
    { id: 'specialist', label: t('specialist'), value: (r) => names.colleague(r.specialistId), phone: 'title' },
    { id: 'team', label: t('team'), value: (r) => teams.get(r.specialistId), phone: 'tag' },
  ]
  const sum = (of: Exclude<keyof Row, 'specialistId'>) => (rows: readonly Row[]) => rows.reduce((all, r) => all + r[of], 0)
  const howMany: readonly Column<Row>[] = [
    { id: 'done', label: t('done'), value: (r) => r.completed, number: true, phone: 'label', total: sum('completed') },
    { id: 'open', label: t('open'), value: (r) => r.open, number: true, phone: 'label', total: sum('open') },
    { id: 'groups', label: t('groups'), value: (r) => r.groups, number: true, phone: 'label', total: sum('groups') },
    { id: 'solved', label: t('solved'), value: (r) => r.solved, number: true, phone: 'none', total: sum('solved') },
    { id: 'unsolved', label: t('unsolved'), value: (r) => r.unsolved, number: true, phone: 'none', total: sum('unsolved') },
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<DayPick value={date} onChange={(on) => { setFilter({ date: on }) }} />}>
      <List
        name="days" title={t('title')} columns={counts ? [...who, ...howMany] : who} idOf={(r) => r.specialistId} hrefOf={(r) => `/days/${r.specialistId}/${date}`}
        queryKey={['days', 'of', date, colleagues?.length]} ready={names.known} page={async () => ({ items: counts ? perSpecialist(await visitsOf(date)) : (colleagues ?? []).map(({ specialistId }) => ({ specialistId, ...nothing })) })} empty={t('noneThatDay')}
      />
    </Page>
  )
}

const visitsOf = (date: string): Promise<readonly Visit[]> =>
  all(async (at) => must(await api.GET('/api/visits', { params: { query: { from: date, to: date, ...at } } })))
