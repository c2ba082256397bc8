import './board.css'
import { Link } from 'wouter'
import { api, must, type QueryOf } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Choice } from '../../ui/CodeSelect'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { idOf, placeOf, standingOf, untilOf, WITHIN, type Line } from './board'
import { Counts, Due, State } from './Ticking'
import { words } from './words'

/** The live stream says nothing of the service desk, so the board asks by itself; an index answers it. */
const EVERY_MS = 1_000

export default function Board() {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const people = useColleagues().data ?? []
  const [filter, setFilter] = useFilter({ agent: '', within: '' })
  const step = (l: Line) => ((l.round ?? 1) > 1 ? t('round', { step: t(l.step), n: l.round ?? 1 }) : t(l.step))
  const columns: readonly Column<Line>[] = [
    { id: 'due', label: t('due'), value: (l) => l.dueAt, cell: (l) => <Due of={l} />, phone: 'full' },
    { id: 'state', label: t('state'), value: (l) => t(standingOf(l, Date.now())), cell: (l) => <State of={l} />, phone: 'tag' },
    { id: 'step', label: t('step'), value: step, phone: 'title' },
    { id: 'responsible', label: t('responsible'), value: (l) => (l.responsible ? names.colleague(l.responsible.who) : t('nobody')) },
    { id: 'number', label: t('number'), value: (l) => [l.id, l.callBackId].filter(Boolean).join(' '), cell: (l) => <><Link className="whole" href={placeOf(l)}>{l.id}</Link> {l.callBackId}</> },
    { id: 'client', label: t('client'), value: (l) => names.client(l.clientId), cell: (l) => (may('showClient') ? <Link href={`/clients/${l.clientId}`}>{names.client(l.clientId)}</Link> : names.client(l.clientId)) },
    { id: 'standard', label: t('standard'), value: (l) => t(l.standard) },
  ]
  const page = async (at: { limit: number; cursor?: string }) => {
    const { within, ...whose } = filter
    const until = untilOf(within, Date.now())
    return must(await api.GET('/api/clients/duty-board', { params: { query: { ...asked<QueryOf<'/api/clients/duty-board'>>(whose), ...(until !== undefined && { until }), ...at } } }))
  }
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <List
        name="duty-board" title={t('title')} columns={columns} idOf={idOf} empty={<Nothing of={filter} change={setFilter}>{t('empty')}</Nothing>}
        queryKey={['duty-board', filter]} refetchInterval={EVERY_MS} ready={names.known} page={page} summary={(shown) => <Counts of={shown} />}
        filters={
          <>
            <Choice label={t('within')} value={filter.within} onChange={(within) => { setFilter({ within }) }} options={WITHIN.map((one) => [one, t(one)])} />
            {people.length > 1 && <Choice label={t('agent')} value={filter.agent} onChange={(agent) => { setFilter({ agent }) }} options={people.map((p) => [p.specialistId, p.name])} />}
          </>
        }
      />
    </Page>
  )
}
