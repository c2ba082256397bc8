import { api, must } from '../../api/client'
import { all, useColleagues, useNames } from '../../api/everybody'
import { useMay, usePerson } from '../../api/session'
import type { Signed } from '../../parts/day/day'
import { CodeSelect } from '../../ui/CodeSelect'
import { time } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { register, signedOf, territoryOf, type Row } from './register'
import { RowActions } from './RowActions'
import { words } from './words'

interface Props {
  readonly date: string
  readonly ask: (what: 'correct' | 'withdraw', signed: Signed) => void
}

/** Who signed in on a day, what was found of it, and who should have. */
export function Register({ date, ask }: Props) {
  const t = useWords(words)
  const names = useNames()
  const may = useMay()
  const me = usePerson().specialist
  const teams = new Map(useColleagues().data?.map((c) => [c.specialistId, c.team]))
  const [{ check }, setFilter] = useFilter({ check: '' })
  const columns: readonly (Column<Row> | false)[] = [
    { id: 'specialist', label: t('specialist'), value: (r) => names.colleague(r.specialistId), phone: 'title' },
    { id: 'team', label: t('team'), value: (r) => teams.get(r.specialistId), phone: 'none' },
    { id: 'time', label: t('time'), value: ({ signIn: s }) => s && time(s.effectiveAt ?? s.at) },
    { id: 'channel', label: t('channel'), value: ({ signIn: s }) => s && label('signInChannel', s.channel) },
    { id: 'territory', label: t('territory'), value: ({ signIn: s }) => s && territoryOf(s) },
    { id: 'state', label: t('state'), value: wordOf(t('missing')), cell: (r) => <span className={r.signIn ? TONES[r.signIn.check] : 'tag bad'}>{wordOf(t('missing'))(r)}</span>, phone: 'tag' },
    { id: 'doubts', label: t('doubts'), value: ({ signIn: s }) => s?.doubts.map((d) => label('doubt', d)).join('、'), phone: 'full' },
    { id: 'distance', label: t('distance'), value: ({ signIn: s }) => s?.distanceM, number: true, phone: 'label' },
    { id: 'visits', label: t('visits'), value: (r) => r.visits, number: true, phone: 'label' },
    { id: 'corrections', label: t('corrections'), value: ({ signIn: s }) => s?.corrections.map((c) => c.reason).join('；'), phone: 'full' },
    may('correctSignIn') && {
      id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined,
      cell: ({ signIn: s }) => s && s.specialistId !== me && <RowActions signed={signedOf(s)} withdrawn={s.effectiveAt === undefined} ask={ask} />,
    },
  ]
  return (
    <List
      name="sign-ins" title={t('title')} columns={columns.filter((c) => c !== false)} idOf={(r) => `${r.specialistId} ${r.signIn?.at ?? ''}`} hrefOf={(r) => `/days/${r.specialistId}/${date}`}
      queryKey={['sign-ins', date, check]} ready={names.known} empty={t('nobody')}
      page={async () => ({ items: register(await signInsOf(date, check), check === '' && may('listVisits') ? await visitedOn(date) : []) })}
      filters={<CodeSelect label={t('state')} list="signInCheck" value={check} onChange={(to) => { setFilter({ check: to }) }} />}
    />
  )
}

type Check = NonNullable<Row['signIn']>['check']
const TONES: Readonly<Record<Check, string>> = { ACCEPTED: 'tag good', DOUBTFUL: 'tag warn', UNCHECKED: 'tag', WITHDRAWN: 'tag' }
const wordOf = (missing: string) => ({ signIn: s }: Row): string => (s ? label('signInCheck', s.check) : missing)

const signInsOf = (date: string, check: string) =>
  all(async (at) => must(await api.GET('/api/visits/sign-ins', { params: { query: { from: date, to: date, ...(check !== '' && { check: check as Check }), ...at } } })))

/** Whose visits there are on a day, once for each; what was cancelled or withdrawn is none. */
async function visitedOn(date: string): Promise<readonly string[]> {
  const visits = await all(async (at) => must(await api.GET('/api/visits', { params: { query: { from: date, to: date, ...at } } })))
  return visits.filter((v) => v.status !== 'CANCELLED' && v.status !== 'WITHDRAWN').map((v) => v.specialistId)
}
