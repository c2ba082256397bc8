import './callbacks.css'
import { lazy, useState } from 'react'
import { Link } from 'wouter'
import { api, must, type QueryOf } from '../../api/client'
import { useClients, useColleagues, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { standing } from '../../parts/desk/step'
import { words as deskWords } from '../../parts/desk/words'
import { Choice } from '../../ui/CodeSelect'
import { day } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { useWords } from '../../words/lang'
import { OneCallBack } from './OneCallBack'
import { Problems } from './Problems'
import { madeNow, NUMBERS, STANDARDS, type Problem, type Series } from './series'
import { words } from './words'

const CallBackForm = lazy(() => import('./CallBackForm').then((m) => ({ default: m.CallBackForm })))
const PassOnForm = lazy(() => import('./PassOnForm').then((m) => ({ default: m.PassOnForm })))

/** Clocks go on while one looks. */
const EVERY_MS = 60_000
const COLUMNS = { 1: 'first', 2: 'second', 3: 'third' } as const

interface Chosen {
  readonly of: Series
  /** The one that is passed on; none where a call-back is recorded */
  readonly problem?: Problem
}

/** What was bought or mended when, and whether it came back */
function Began({ of: s }: { of: Series }) {
  const t = useWords(words)
  return (
    <span className="call-back">
      <span className="whole">{day(s.startedOn)}</span>
      <span className="muted whole">{t(s.standard)}</span>
      {s.returnedOn !== undefined && <span className="tag">{t('returnedOn', { day: day(s.returnedOn) })}</span>}
    </span>
  )
}

export default function CallBacks() {
  const t = useWords(words)
  const desk = useWords(deskWords)
  const may = useMay()
  const names = useNames()
  const people = useColleagues().data ?? []
  const clients = useClients().data ?? []
  const [filter, setFilter] = useFilter({ standard: '', agent: '', clientId: '' })
  const [chosen, setChosen] = useState<Chosen>()
  const close = () => { setChosen(undefined) }
  const nameOf = (s: Series) => `${names.client(s.clientId)} · ${s.seriesId}`
  const change = (some: Partial<typeof filter>) => { close(); setFilter(some) }
  const columns: readonly Column<Series>[] = [
    { id: 'client', label: t('client'), value: (s) => names.client(s.clientId), cell: (s) => (may('showClient') ? <Link href={`/clients/${s.clientId}`}>{names.client(s.clientId)}</Link> : names.client(s.clientId)), phone: 'title' },
    { id: 'standard', label: t('standard'), value: (s) => desk(s.standard), extra: true },
    { id: 'started', label: t('started'), value: (s) => s.startedOn, cell: (s) => <Began of={s} />, phone: 'line' },
    { id: 'agent', label: t('agent'), value: (s) => names.colleague(s.agent), cell: (s) => <span className="person">{names.colleague(s.agent)}</span> },
    ...NUMBERS.map((n): Column<Series> => {
      const of = (s: Series) => s.callBacks.find((c) => c.number === n)
      return {
        id: `call-back-${n}`, label: t(COLUMNS[n]), phone: 'label',
        value: (s) => { const made = of(s); return made && standing(made) },
        cell: (s) => { const made = of(s); return made && <OneCallBack of={made} /> },
      }
    }),
    { id: 'problems', label: t('problems'), value: (s) => s.problems.map((p) => p.callBackId).join(' '), cell: (s) => s.problems.length > 0 && <Problems of={s} name={nameOf(s)} passOn={(problem) => { setChosen({ of: s, problem }) }} />, phone: 'full' },
    { id: 'returned', label: t('returned'), value: (s) => s.returnedOn, cell: (s) => s.returnedOn && day(s.returnedOn), phone: 'none', extra: true },
    { id: 'series', label: t('series'), value: (s) => s.seriesId, phone: 'none', extra: true },
    ...(may('recordCallBack') ? [{
      id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined,
      cell: (s: Series) => madeNow(s, new Date()) && <button type="button" className="button" aria-label={t('recordOf', { what: nameOf(s) })} onClick={() => { setChosen({ of: s }) }}>{t('record')}</button>,
    } satisfies Column<Series>] : []),
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      {chosen?.problem && (
        <Panel key={`${chosen.of.seriesId} ${chosen.problem.callBackId}`} title={t('passOnOf', { what: nameOf(chosen.of) })} close={close}>
          <PassOnForm of={chosen.of} callBackId={chosen.problem.callBackId} done={close} />
        </Panel>
      )}
      {chosen && !chosen.problem && (
        <Panel key={`${chosen.of.standard} ${chosen.of.seriesId}`} title={t('recordOf', { what: nameOf(chosen.of) })} close={close}>
          <CallBackForm of={chosen.of} done={close} />
        </Panel>
      )}
      <List
        name="call-backs" title={t('title')} columns={columns} idOf={(s) => `${s.standard} ${s.seriesId}`} empty={<Nothing of={filter} change={change}>{t('empty')}</Nothing>}
        queryKey={['call-backs', filter]} refetchInterval={EVERY_MS} ready={names.known}
        page={async (at) => must(await api.GET('/api/clients/call-back-series', { params: { query: { ...asked<QueryOf<'/api/clients/call-back-series'>>(filter), ...at } } }))}
        filters={
          <>
            <Choice label={t('standard')} value={filter.standard} onChange={(standard) => { change({ standard }) }} options={STANDARDS.map((s) => [s, desk(s)])} />
            {people.length > 1 && <Choice label={t('agent')} value={filter.agent} onChange={(agent) => { change({ agent }) }} options={people.map((p) => [p.specialistId, p.name])} />}
            <Choice label={t('client')} value={filter.clientId} onChange={(clientId) => { change({ clientId }) }} options={clients.map((c) => [c.clientId, c.name])} />
          </>
        }
      />
    </Page>
  )
}
