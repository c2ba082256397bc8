import './events.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { api, must } from '../../api/client'
import { useNames } from '../../api/everybody'
import type { components } from '../../api/gen/history'
import { longDay, dateOf, time } from '../../ui/format'
import { Card, Facts, Page } from '../../ui/Page'
import { Answer } from '../../ui/States'
import { roleLabel } from '../../words/codes'
import { eventName } from '../../words/events'
import { useLang, useWords } from '../../words/lang'
import { isObject, type Payload } from './payload'
import { PayloadList } from './PayloadList'
import { words } from './words'

type Recorded = components['schemas']['RecordedEvent']

export default function EventPage() {
  const t = useWords(words)
  const { eventId = '' } = useParams()
  const event = useQuery({
    queryKey: ['events', eventId],
    staleTime: Infinity, // a record never changes
    queryFn: async () => must(await api.GET('/api/history/events/{eventId}', { params: { path: { eventId } } })),
  })
  return (
    <Page title={event.data ? eventName(event.data.type) : t('title')} help={async () => (await import('./help')).help}>
      <Answer of={event}>
        {(e) => (
          <>
            <Head of={e} />
            <Content type={e.type} of={isObject(e.payload) ? e.payload : {}} />
            <details className="card raw">
              <summary>{t('raw')}</summary>
              <pre><code>{JSON.stringify(e, null, 2)}</code></pre>
            </details>
          </>
        )}
      </Answer>
    </Page>
  )
}

function Head({ of: e }: { of: Recorded }) {
  const t = useWords(words)
  const names = useNames()
  const comma = useLang() === 'en' ? ', ' : '、'
  return (
    <Card>
      <Facts
        of={[
          [t('occurredAt'), e.occurredAt && at(e.occurredAt)],
          [t('recordedAt'), at(e.recordedAt)],
          [t('actor'), names.colleague(e.actor)],
          [t('roles'), e.roles.map(roleLabel).join(comma)],
          [t('reaction'), t(e.reaction === undefined ? 'byHand' : 'byRule')],
        ]}
      />
    </Card>
  )
}

const at = (instant: string): string => `${longDay(dateOf(instant))} ${time(instant)}`

/** When it happened stands above already. */
function Content({ type, of }: { type: string; of: Payload }) {
  const t = useWords(words)
  return <Card title={t('content')}><PayloadList event={type} of={Object.fromEntries(Object.entries(of).filter(([field]) => field !== 'occurredAt'))} /></Card>
}
