import { Link } from 'wouter'
import { useMay } from '../../api/session'
import { moment } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import { Answer } from '../../ui/States'
import { eventName } from '../../words/events'
import { useWords } from '../../words/lang'
import { useDrop, useParked, useRetry, type ParkedEvent, type Service } from './service'
import { Sure } from './Sure'
import { words } from './words'

/** What could not be handled waits here, by processor; what belongs to one thing is dropped together, as its events follow one another. */
export function Parked({ service }: { service: Service }) {
  const parked = useParked(service, true)
  return (
    <Answer of={parked} lines={2}>
      {(events) => [...new Set(events.map((e) => e.processor))].map((processor) => <OfProcessor key={processor} service={service} processor={processor} of={events.filter((e) => e.processor === processor)} />)}
    </Answer>
  )
}

function OfProcessor({ service, processor, of }: { service: Service; processor: string; of: readonly ParkedEvent[] }) {
  const t = useWords(words)
  const may = useMay()
  const retry = useRetry(service, processor)
  const columns: readonly Column<ParkedEvent>[] = [
    { id: 'event', label: t('event'), value: (e) => eventName(e.eventType), cell: (e) => (may('showEvent') ? <Link href={`/events/${e.eventId}`}>{eventName(e.eventType)}</Link> : eventName(e.eventType)), phone: 'title' },
    { id: 'aggregate', label: t('aggregate'), value: (e) => e.aggregate },
    { id: 'cause', label: t('cause'), value: (e) => [e.cause, e.message].filter(Boolean).join(': '), phone: 'full' },
    { id: 'tries', label: t('tries'), value: (e) => e.tries, number: true, phone: 'label' },
    { id: 'parkedAt', label: t('parkedAt'), value: (e) => e.parkedAt, cell: (e) => moment(e.parkedAt), phone: 'label' },
    { id: 'lastTried', label: t('lastTried'), value: (e) => e.lastTried, cell: (e) => moment(e.lastTried), phone: 'label' },
    { id: 'drop', label: t('drop'), value: () => undefined, cell: (e) => <DropButton service={service} of={e} />, phone: 'full', action: true },
  ]
  return (
    <section style={{ marginTop: 16 }}>
      <header className="row" style={{ justifyContent: 'space-between', marginBottom: 8 }}>
        <h3>{t('parkedEvents')} · {processor}</h3>
        <button type="button" className="button" disabled={retry.isPending} aria-label={t('retryOf', { processor })} onClick={() => { retry.mutate() }}>{t('retry')}</button>
      </header>
      {retry.error && <p className="note bad" role="alert">{retry.error.message}</p>}
      <Table title={`${t('parkedEvents')} ${processor}`} columns={columns} rows={of} idOf={(e) => e.eventId} />
    </section>
  )
}

function DropButton({ service, of: e }: { service: Service; of: ParkedEvent }) {
  const t = useWords(words)
  return <Sure danger label={t('drop')} title={t('dropOf', { aggregate: e.aggregate, processor: e.processor })} question={t('dropSure', { aggregate: e.aggregate })} order={useDrop(service, e.processor, e.aggregate)} />
}
