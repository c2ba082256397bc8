import { lazy, useState } from 'react'
import { Link } from 'wouter'
import { api, must, type QueryOf } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { Choice, CodeSelect } from '../../ui/CodeSelect'
import { day, thisMonth } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { MonthPick } from '../../ui/MonthPick'
import { Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import type { Violation } from './violation'
import { words } from './words'

const RecordForm = lazy(() => import('./RecordForm').then((m) => ({ default: m.RecordForm })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

const EVERY_MS = 15_000

export default function Violations() {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const people = useColleagues().data ?? []
  const [filter, setFilter] = useFilter({ month: thisMonth(), specialistId: '', rule: '', source: '' })
  const [chosen, setChosen] = useState<Violation>()
  const close = () => { setChosen(undefined) }
  const columns: readonly Column<Violation>[] = [
    { id: 'date', label: t('date'), value: (v) => v.date, cell: (v) => <Link className="whole" href={`/days/${v.specialistId}/${v.date}`}>{day(v.date)}</Link> },
    { id: 'specialist', label: t('specialist'), value: (v) => names.colleague(v.specialistId), cell: (v) => <Link href={`/colleagues/${v.specialistId}`}>{names.colleague(v.specialistId)}</Link> },
    { id: 'rule', label: t('rule'), value: (v) => label('norm', v.rule), phone: 'title' },
    { id: 'source', label: t('source'), value: (v) => label('violationSource', v.source), cell: (v) => <span className={v.source === 'SYSTEM' ? 'tag' : 'tag info'}>{label('violationSource', v.source)}</span>, phone: 'tag' },
    { id: 'inspector', label: t('inspector'), value: (v) => v.inspector && names.colleague(v.inspector) },
    { id: 'visit', label: t('visit'), value: (v) => v.visitId, cell: (v) => v.visitId && <Link className="whole" href={`/visits/${v.visitId}`}>{t('visitOf')}</Link> },
    { id: 'remark', label: t('remark'), value: (v) => v.remark, phone: 'full' },
    ...(may('withdrawViolation') ? [withdrawing(t('actions'), t('withdraw'), setChosen)] : []),
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<MonthPick value={filter.month} onChange={(month) => { setFilter({ month }) }} />}>
      <Actions of={[may('recordViolation') && { id: 'record', label: t('record'), tone: 'primary', form: (done) => <RecordForm done={done} /> }]} />
      {chosen && <Withdrawal key={chosen.violationId} of={chosen} close={close} />}
      <List
        name="violations" title={t('title')} columns={columns} idOf={(v) => `${v.specialistId} ${v.date} ${v.violationId}`} empty={<Nothing of={filter} change={setFilter} besides={['month']}>{t('empty')}</Nothing>}
        queryKey={['violations', filter]} refetchInterval={EVERY_MS} ready={names.known}
        page={async (at) => must(await api.GET('/api/visits/violations', { params: { query: { ...asked<QueryOf<'/api/visits/violations'>>(filter), ...at } } }))}
        filters={
          <>
            <Choice label={t('specialist')} value={filter.specialistId} onChange={(specialistId) => { setFilter({ specialistId }) }} options={people.map((p) => [p.specialistId, p.name])} />
            <CodeSelect label={t('rule')} list="norm" value={filter.rule} onChange={(rule) => { setFilter({ rule }) }} />
            <CodeSelect label={t('source')} list="violationSource" value={filter.source} onChange={(source) => { setFilter({ source }) }} />
          </>
        }
      />
    </Page>
  )
}

/** What the system found it takes back by itself; a button stands only where an inspector did. */
const withdrawing = (title: string, text: string, choose: (of: Violation) => void): Column<Violation> => ({
  id: 'actions', label: title, action: true, value: () => undefined,
  cell: (v) => v.source === 'INSPECTOR' && <button type="button" className="button danger" onClick={() => { choose(v) }}>{text}</button>,
})

function Withdrawal({ of: v, close }: { of: Violation; close: () => void }) {
  const t = useWords(words)
  const names = useNames()
  const path = { specialistId: v.specialistId, date: v.date, violationId: v.violationId }
  return (
    <Panel title={t('withdrawing', { what: [names.colleague(v.specialistId), day(v.date), label('norm', v.rule)].join(' · ') })} close={close}>
      <ReasonForm
        draft={`violation ${v.specialistId} ${v.date} ${v.violationId} withdraw`} submit={t('withdraw')} done={close}
        send={async (reason) => must(await api.PUT('/api/visits/violations/{specialistId}/{date}/{violationId}/withdrawal', { params: { path }, body: { reason } }))}
      />
    </Panel>
  )
}
