import { Refused } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { useMay, usePerson } from '../../api/session'
import { askDay, callerOf, signedOn, territoryOf, type Day, type Signed } from '../../parts/day/day'
import { time } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { List } from '../../ui/list/List'
import { Answer } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { register, type Row } from './register'
import { RowActions } from './RowActions'
import { words } from './words'

const PAGE_OF = 25
const AT_ONCE = 4

interface Props {
  readonly date: string
  readonly ask: (what: 'correct' | 'withdraw', signed: Signed) => void
}

/** Who signed in on a day and who should have, read from everybody's day: the register has no list of its own. */
export function Register({ date, ask }: Props) {
  const t = useWords(words)
  const names = useNames()
  const may = useMay()
  const me = usePerson().specialist
  const asked = useColleagues()
  const colleagues = asked.data ?? []
  const teams = new Map(colleagues.map((c) => [c.specialistId, c.team]))
  const columns: readonly (Column<Row> | false)[] = [
    { id: 'specialist', label: t('specialist'), value: (r) => names.colleague(r.specialistId), phone: 'title' },
    { id: 'team', label: t('team'), value: (r) => teams.get(r.specialistId), phone: 'none' },
    { id: 'time', label: t('time'), value: ({ signIn: s }) => s && time(s.effectiveAt ?? s.at) },
    { id: 'channel', label: t('channel'), value: ({ signIn: s }) => s && label('signInChannel', s.channel) },
    { id: 'territory', label: t('territory'), value: ({ signIn: s }) => s && territoryOf(s) },
    { id: 'caller', label: t('caller'), value: ({ signIn: s }) => s && callerOf(s) },
    { id: 'dutyOfficer', label: t('dutyOfficer'), value: ({ signIn: s }) => s?.dutyOfficer, phone: 'label' },
    { id: 'visits', label: t('visits'), value: (r) => r.visits, number: true, phone: 'label' },
    { id: 'corrections', label: t('corrections'), value: ({ signIn: s }) => s?.corrections.map((c) => c.reason).join('；'), phone: 'full' },
    { id: 'state', label: t('state'), value: (r) => t(stateOf(r)), cell: (r) => <span className={tones[stateOf(r)]}>{t(stateOf(r))}</span>, phone: 'tag' },
    may('correctSignIn') && {
      id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined,
      cell: (r) => r.signIn && r.specialistId !== me && <RowActions signed={signedOn(r.day, r.signIn)} withdrawn={r.signIn.effectiveAt === undefined} ask={ask} />,
    },
  ]
  const page = async ({ cursor }: { cursor?: string }) => {
    const from = Number(cursor ?? 0)
    const days = await shown(colleagues.slice(from, from + PAGE_OF).map((c) => () => askDay(c.specialistId, date)))
    return { items: register(days), ...(from + PAGE_OF < colleagues.length && { next: String(from + PAGE_OF) }) }
  }
  if (asked.data === undefined) return <Answer of={asked} lines={12}>{() => null}</Answer>
  return (
    <List
      name="sign-ins" title={t('title')} columns={columns.filter((c) => c !== false)} idOf={(r) => `${r.specialistId} ${r.signIn?.at ?? ''}`} hrefOf={(r) => `/days/${r.specialistId}/${r.date}`}
      queryKey={['sign-ins', date, colleagues.length]} page={page} empty={t('nobody')}
    />
  )
}

/**
 * The days within his reach, asked for a few at once: all together a slow telephone stands still over them. One that is refused is
 * somebody else's to look at, but a service that does not answer is no empty register.
 */
async function shown(asks: readonly (() => Promise<Day>)[]): Promise<readonly Day[]> {
  const answers: PromiseSettledResult<Day>[] = []
  for (let n = 0; n < asks.length; n += AT_ONCE) answers.push(...await Promise.allSettled(asks.slice(n, n + AT_ONCE).map((ask) => ask())))
  const failed = answers.filter((a) => a.status === 'rejected').map((a): unknown => a.reason)
  const lost = failed.find((error) => !isOutOfReach(error)) ?? (failed.length === answers.length ? failed[0] : undefined)
  if (lost instanceof Error) throw lost
  return answers.flatMap((a) => (a.status === 'fulfilled' ? [a.value] : []))
}

const isOutOfReach = (error: unknown): boolean => error instanceof Refused && [403, 404].includes(error.problem.status)

type State = 'signedIn' | 'withdrawn' | 'missing'
const tones: Readonly<Record<State, string>> = { signedIn: 'tag good', withdrawn: 'tag', missing: 'tag bad' }

function stateOf({ signIn }: Row): State {
  if (!signIn) return 'missing'
  return signIn.effectiveAt === undefined ? 'withdrawn' : 'signedIn'
}
