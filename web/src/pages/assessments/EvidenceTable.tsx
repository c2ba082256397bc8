import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { api, must } from '../../api/client'
import { all, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { dateOf, day, moment, time } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { SortedTable } from '../../ui/list/SortedTable'
import { label } from '../../words/codes'
import { eventName } from '../../words/events'
import { useWords } from '../../words/lang'
import type { EvidenceLine } from './assessment'
import { countedAs } from './counted'
import { words } from './words'

/** What happened when, about what, and how it counted; what came after a month was final is marked. */
export function EvidenceTable({ title, rows, specialistId, month, then }: { title: string; rows: readonly EvidenceLine[]; specialistId: string; month: string; then?: readonly string[] }) {
  const t = useWords(words)
  const names = useNames()
  const clients = useClientsOf(specialistId, month, rows.some((l) => isVisit(l.what)))
  const columns: readonly Column<EvidenceLine>[] = [
    { id: 'when', label: t('when'), value: (l) => l.date ?? l.occurredAt ?? '', cell: (l) => when(l) },
    { id: 'what', label: t('what'), value: (l) => eventName(l.what), cell: (l) => <Link href={`/events/${l.event}`}>{eventName(l.what)}</Link>, phone: 'title' },
    { id: 'about', label: t('about'), value: (l) => names.client(clients.get(l.about ?? '') ?? l.about), cell: (l) => <About of={l} specialistId={specialistId} clients={clients} /> },
    {
      id: 'counted', label: t('counted'), value: (l) => countedAs(l.counted, t),
      cell: (l) => <>{l.counted.counts ? countedAs(l.counted, t) : <span className="tag warn">{countedAs(l.counted, t)}</span>}{then && !then.includes(l.event) && <> <span className="tag info">{t('later')}</span></>}</>,
      phone: 'full',
    },
    { id: 'recorded', label: t('recorded'), value: (l) => l.recordedAt, cell: (l) => <span className="muted">{moment(l.recordedAt)} {names.colleague(l.by)}</span>, phone: 'none' },
  ]
  return <SortedTable title={title} columns={columns} rows={rows} idOf={(l) => `${l.event} ${l.about ?? ''} ${l.counted.as ?? ''}`} />
}

const when = (l: EvidenceLine): string => {
  if (l.date !== undefined) return day(l.date)
  return l.occurredAt === undefined ? '' : `${day(dateOf(l.occurredAt))} ${time(l.occurredAt)}`
}

const isVisit = (what: string): boolean => what.startsWith('visit.Visit')

/** Whom his visits of the month were to: a client's name says more than a visit's number. */
function useClientsOf(specialistId: string, month: string, wanted: boolean): ReadonlyMap<string, string> {
  const may = useMay()
  const visits = useQuery({
    queryKey: ['visits', 'clients', specialistId, month],
    enabled: wanted && may('listVisits'),
    queryFn: () => all(async (at) => must(await api.GET('/api/visits', { params: { query: { specialistId, month, ...at } } }))),
  })
  return new Map(visits.data?.map((v) => [v.visitId, v.clientId]))
}

/** A number where it leads to what it is of; a norm by its word. */
function About({ of, specialistId, clients }: { of: EvidenceLine; specialistId: string; clients: ReadonlyMap<string, string> }) {
  const t = useWords(words)
  const names = useNames()
  const { what, about, occurredAt } = of
  if (what === 'visit.MarketSignedIn' && occurredAt !== undefined) return <Link href={`/days/${specialistId}/${dateOf(occurredAt)}`}>{day(dateOf(occurredAt))}</Link>
  if (about === undefined) return null
  if (isVisit(what)) return <Link href={`/visits/${about}`}>{clients.has(about) ? names.client(clients.get(about)) : t('visitOf', { id: about })}</Link>
  if (what.startsWith('client.Referral')) return <Link href={`/referrals/${about}`}>{t('referralOf', { id: about })}</Link>
  if (what.startsWith('client.')) return <Link href={`/clients/${about}`}>{names.client(about)}</Link>
  if (what.startsWith('organisation.Colleague')) return <Link href={`/colleagues/${specialistId}`}>{names.colleague(about)}</Link>
  return what === 'visit.NormViolated' ? label('norm', about) : about
}
