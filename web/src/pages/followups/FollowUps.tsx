import './followups.css'
import { lazy, useState } from 'react'
import { Link } from 'wouter'
import { api, must, type QueryOf } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { words as deskWords } from '../../parts/desk/words'
import { Choice } from '../../ui/CodeSelect'
import { deadline, moment } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { useWords } from '../../words/lang'
import { placeOf, stateOf, STATES, TONES, type FollowUp } from './followUp'
import { words } from './words'

const RatingForm = lazy(() => import('./RatingForm').then((m) => ({ default: m.RatingForm })))
const ClosingForm = lazy(() => import('./ClosingForm').then((m) => ({ default: m.ClosingForm })))

/** Time goes on while one looks. */
const EVERY_MS = 60_000

interface Chosen {
  readonly what: 'rate' | 'close'
  readonly of: FollowUp
}

/** What he said when, of what. */
function Rated({ of: { rating } }: { of: FollowUp }) {
  const t = useWords(words)
  const desk = useWords(deskWords)
  const may = useMay()
  const about = `${desk(rating.standard)} ${rating.id}`
  return (
    <span className="rated">
      <span className="whole">{t('points', { n: rating.satisfaction })} · {may('listCases') ? <Link href={placeOf({ rating })}>{about}</Link> : about}</span>
      <span className="muted whole">{moment(rating.at)}</span>
    </span>
  )
}

export default function FollowUps() {
  const t = useWords(words)
  const desk = useWords(deskWords)
  const may = useMay()
  const names = useNames()
  const people = useColleagues().data ?? []
  const [filter, setFilter] = useFilter({ state: 'OPEN', agent: '' })
  const [chosen, setChosen] = useState<Chosen>()
  const close = () => { setChosen(undefined) }
  const change = (some: Partial<typeof filter>) => { close(); setFilter(some) }
  const nameOf = (f: FollowUp) => `${names.client(f.clientId)} · ${f.rating.id}`
  const changes = may('rateAgain') || may('closeFollowUp')
  const columns: readonly Column<FollowUp>[] = [
    { id: 'client', label: t('client'), value: (f) => names.client(f.clientId), cell: (f) => (may('showClient') ? <Link href={`/clients/${f.clientId}`}>{names.client(f.clientId)}</Link> : names.client(f.clientId)), phone: 'title' },
    { id: 'state', label: t('state'), value: (f) => t(stateOf(f, new Date())), cell: (f) => <span className={TONES[stateOf(f, new Date())]}>{t(stateOf(f, new Date()))}</span>, phone: 'tag' },
    { id: 'rated', label: t('rated'), value: (f) => f.rating.satisfaction, cell: (f) => <Rated of={f} />, phone: 'full' },
    { id: 'standard', label: t('standard'), value: (f) => desk(f.rating.standard), phone: 'none', extra: true },
    { id: 'about', label: t('about'), value: (f) => f.rating.id, phone: 'none', extra: true },
    { id: 'second', label: t('second'), value: (f) => f.second, cell: (f) => f.second !== undefined && t('points', { n: f.second }), phone: 'label' },
    { id: 'agent', label: t('agent'), value: (f) => names.colleague(f.agent), cell: (f) => <span className="person">{names.colleague(f.agent)}</span> },
    { id: 'dueAt', label: t('dueAt'), value: (f) => f.dueAt, cell: (f) => <span className="whole">{deadline(f.dueAt)}</span>, phone: 'label' },
    ...(filter.state === 'OPEN' ? [] : [{ id: 'done', label: t('done'), value: (f: FollowUp) => f.closing?.done, cell: (f: FollowUp) => f.closing?.done !== undefined && <span className="long">{f.closing.done}</span>, phone: 'full' } satisfies Column<FollowUp>]),
    ...(changes ? [{
      id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined,
      cell: (f: FollowUp) => f.state === 'OPEN' && (
        <div className="row">
          {may('rateAgain') && <button type="button" className="button" aria-label={t('rateAgainOf', { what: nameOf(f) })} onClick={() => { setChosen({ what: 'rate', of: f }) }}>{t('rateAgain')}</button>}
          {may('closeFollowUp') && <button type="button" className="button" aria-label={t('closeOf', { what: nameOf(f) })} onClick={() => { setChosen({ what: 'close', of: f }) }}>{t('close')}</button>}
        </div>
      ),
    } satisfies Column<FollowUp>] : []),
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      {chosen?.what === 'rate' && <Panel key={`rate ${chosen.of.followUpId}`} title={t('rateAgainOf', { what: nameOf(chosen.of) })} close={close}><RatingForm of={chosen.of} done={close} /></Panel>}
      {chosen?.what === 'close' && <Panel key={`close ${chosen.of.followUpId}`} title={t('closeOf', { what: nameOf(chosen.of) })} close={close}><ClosingForm of={chosen.of} done={close} /></Panel>}
      <List
        name="follow-ups" title={t('title')} columns={columns} idOf={(f) => f.followUpId} empty={<Nothing of={filter} change={change} besides={filter.state === 'OPEN' ? ['state'] : []}>{t('empty')}</Nothing>}
        queryKey={['follow-ups', filter]} refetchInterval={EVERY_MS} ready={names.known}
        page={async (at) => must(await api.GET('/api/clients/follow-ups', { params: { query: { ...asked<QueryOf<'/api/clients/follow-ups'>>(filter), ...at } } }))}
        filters={
          <>
            <Choice label={t('state')} value={filter.state} onChange={(state) => { change({ state }) }} options={STATES.map((s) => [s, t(s)])} />
            {people.length > 1 && <Choice label={t('agent')} value={filter.agent} onChange={(agent) => { change({ agent }) }} options={people.map((p) => [p.specialistId, p.name])} />}
          </>
        }
      />
    </Page>
  )
}
