import { Suspense } from 'react'
import { beside } from '../../ui/beside'
import { Page } from '../../ui/Page'
import { Empty, Loading } from '../../ui/States'
import { useMay } from '../../api/session'
import { api, must } from '../../api/client'
import { useFilter } from '../../ui/list/filter'
import type { PageOf, Pages } from '../../ui/list/rows'
import { useWords } from '../../words/lang'
import type { Event } from './Events'
import { LookUp } from './LookUp'
import { words } from './words'

/** The words of all events come with them. */
const Events = beside(async () => (await import('./Events')).Events)

/** The feed always names where to go on, so that one can wait there; a list ends at the newest event. */
const feed: Pages<Event> = async ({ limit, cursor }): Promise<PageOf<Event>> => {
  const { items, next, head } = must(await api.GET('/api/history/feed', { params: { query: { limit, ...(cursor !== undefined && { after: cursor }) } } }))
  const last = items.at(-1)?.position ?? head
  return { items, ...(last < head && { next }) }
}

const ofClient = (clientId: string): Pages<Event> => async (at) =>
  must(await api.GET('/api/history/clients/{clientId}', { params: { path: { clientId }, query: at } }))

const ofAggregate = (aggregateId: string): Pages<Event> => async (at) =>
  must(await api.GET('/api/history/aggregates/{aggregateId}', { params: { path: { aggregateId }, query: at } }))

export default function History() {
  const t = useWords(words)
  const may = useMay()
  const [filter, setFilter] = useFilter({ clientId: '', kind: '', number: '' })
  const shown = filter.clientId !== '' ? { key: ['client', filter.clientId], page: ofClient(filter.clientId) }
    : filter.kind !== '' && filter.number !== '' ? { key: ['aggregate', filter.kind, filter.number], page: ofAggregate(`${filter.kind}-${filter.number}`) }
    : may('readFeed') ? { key: ['feed'], page: feed } : undefined
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <LookUp key={`${filter.clientId} ${filter.kind} ${filter.number}`} filter={filter} onChange={setFilter} />
      {shown ? <Suspense fallback={<Loading lines={12} />}><Events key={shown.key.join(' ')} queryKey={['history', ...shown.key]} page={shown.page} /></Suspense> : <Empty>{t('choose')}</Empty>}
    </Page>
  )
}
