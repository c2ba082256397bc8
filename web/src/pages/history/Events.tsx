import { Link } from 'wouter'
import type { components } from '../../api/gen/history'
import { useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { dateOf, time } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { List } from '../../ui/list/List'
import type { Pages } from '../../ui/list/rows'
import { roleLabel } from '../../words/codes'
import { eventName } from '../../words/events'
import { say, useWords } from '../../words/lang'
import { aboutOf, isKind, KINDS, placeOf } from './about'
import { words } from './words'

export type Event = components['schemas']['RecordedEvent']

/** To the second and with its year: who reads history compares. */
const exactly = (instant: string | undefined) => instant && `${dateOf(instant)} ${time(instant)}:${instant.slice(17, 19)}`

export function Events({ queryKey, page }: { queryKey: readonly string[]; page: Pages<Event> }) {
  const t = useWords(words)
  const names = useNames()
  const may = useMay()
  const about = (e: Event): string => {
    if (e.aggregate === undefined) return ''
    const { kind, number } = aboutOf(e.aggregate)
    const name = kind === 'client' ? names.client(number) : kind === 'colleague' ? names.colleague(number) : number
    return isKind(kind) ? `${say(KINDS[kind])} ${kind === 'key' ? '' : name}`.trim() : e.aggregate
  }
  const thing = (e: Event) => {
    const place = e.aggregate === undefined ? undefined : placeOf(aboutOf(e.aggregate))
    return place && may(place.needs) ? <Link href={place.href}>{about(e)}</Link> : about(e)
  }
  const columns: readonly Column<Event>[] = [
    { id: 'event', label: t('event'), value: (e) => eventName(e.type), phone: 'title' },
    { id: 'about', label: t('about'), value: about, cell: thing },
    { id: 'occurredAt', label: t('occurredAt'), value: (e) => exactly(e.occurredAt), phone: 'label' },
    { id: 'recordedAt', label: t('recordedAt'), value: (e) => exactly(e.recordedAt), phone: 'label' },
    { id: 'actor', label: t('actor'), value: (e) => (e.actor === 'system' ? t('system') : e.actor && names.colleague(e.actor)) },
    { id: 'roles', label: t('roles'), value: (e) => e.roles.map(roleLabel).join('、') },
    { id: 'reaction', label: t('reaction'), value: (e) => e.reaction, phone: 'label' },
    { id: 'position', label: t('position'), value: (e) => e.position, number: true, extra: true, phone: 'none' },
    { id: 'revision', label: t('revision'), value: (e) => e.revision, extra: true, phone: 'none' },
  ]
  return <List name="history" title={t('title')} columns={columns} idOf={(e) => e.eventId} hrefOf={(e) => `/events/${e.eventId}`} queryKey={queryKey} ready={names.known} empty={t('none')} page={page} />
}
