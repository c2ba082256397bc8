import { lazy, useState } from 'react'
import { Link } from 'wouter'
import { api, must, type QueryOf } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Choice } from '../../ui/CodeSelect'
import { day, thisMonth } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { firstDay, lastDay } from '../../ui/MonthDays'
import { MonthPick } from '../../ui/MonthPick'
import { Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { idOf, type Review } from './review'
import { words } from './words'

const FindingForm = lazy(() => import('./FindingForm').then((m) => ({ default: m.FindingForm })))

const STATES = ['OPEN', 'FOUND'] as const

export default function Reviews() {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const people = useColleagues().data ?? []
  const [{ month, ...filter }, setFilter] = useFilter({ month: thisMonth(), specialistId: '', state: '' })
  const [chosen, setChosen] = useState<Review>()
  const close = () => { setChosen(undefined) }
  const columns: readonly Column<Review>[] = [
    { id: 'date', label: t('date'), value: (r) => r.date, cell: (r) => <Link className="whole" href={`/days/${r.specialistId}/${r.date}`}>{day(r.date)}</Link> },
    { id: 'specialist', label: t('specialist'), value: (r) => names.colleague(r.specialistId) },
    { id: 'rule', label: t('rule'), value: (r) => label('norm', r.rule), phone: 'title' },
    { id: 'source', label: t('source'), value: (r) => (r.inspector === undefined ? label('violationSource', r.source) : names.colleague(r.inspector)) },
    { id: 'visit', label: t('visit'), value: (r) => r.visitId, cell: (r) => r.visitId && <Link className="whole" href={`/visits/${r.visitId}`}>{t('visitOf')}</Link> },
    { id: 'dueOn', label: t('dueOn'), value: (r) => r.dueOn, cell: (r) => day(r.dueOn), phone: 'label' },
    { id: 'state', label: t('state'), value: (r) => t(stateOf(r)), cell: (r) => <span className={TONES[stateOf(r)]}>{t(stateOf(r))}</span>, phone: 'tag' },
    { id: 'finding', label: t('finding'), value: (r) => r.finding && label('finding', r.finding), phone: 'label' },
    { id: 'reason', label: t('reason'), value: (r) => r.reason, phone: 'full' },
    { id: 'by', label: t('by'), value: (r) => r.by && names.colleague(r.by), cell: (r) => r.by && `${names.colleague(r.by)}${r.foundOn ? `, ${day(r.foundOn)}` : ''}`, phone: 'label' },
    { id: 'accountable', label: t('accountable'), value: (r) => r.accountable && names.colleague(r.accountable), phone: 'label' },
    ...(may('recordFinding') ? [{ id: 'actions', label: t('actions'), action: true, value: () => undefined, cell: (r: Review) => r.state === 'OPEN' && <button type="button" className="button" onClick={() => { setChosen(r) }}>{t('find')}</button> } satisfies Column<Review>] : []),
  ]
  const days = { from: firstDay(month), to: lastDay(month) }
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<MonthPick value={month} onChange={(other) => { close(); setFilter({ month: other }) }} />}>
      {chosen && (
        <Panel key={idOf(chosen)} title={t('findingOf', { what: [names.colleague(chosen.specialistId), day(chosen.date), label('norm', chosen.rule)].join(' · ') })} close={close}>
          <FindingForm of={chosen} done={close} />
        </Panel>
      )}
      <List
        name="reviews" title={t('title')} columns={columns} idOf={idOf} empty={<Nothing of={{ month, ...filter }} change={setFilter} besides={['month']}>{t('empty')}</Nothing>}
        queryKey={['reviews', month, filter]} ready={names.known}
        page={async (at) => must(await api.GET('/api/visits/reviews', { params: { query: { ...asked<QueryOf<'/api/visits/reviews'>>(filter), ...days, ...at } } }))}
        filters={
          <>
            <Choice label={t('state')} value={filter.state} onChange={(state) => { setFilter({ state }) }} options={STATES.map((s) => [s, t(s)])} />
            <Choice label={t('specialist')} value={filter.specialistId} onChange={(specialistId) => { setFilter({ specialistId }) }} options={people.map((p) => [p.specialistId, p.name])} />
          </>
        }
      />
    </Page>
  )
}

type State = Review['state'] | 'overdue'
const TONES: Readonly<Record<State, string>> = { OPEN: 'tag', FOUND: 'tag good', overdue: 'tag bad' }
const stateOf = (r: Review): State => (r.overdue ? 'overdue' : r.state)
