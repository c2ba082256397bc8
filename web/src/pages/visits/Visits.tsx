import { lazy } from 'react'
import { api, must, type QueryOf } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { stateOf, Status } from '../../parts/visit/Status'
import { STATUSES, type Visit } from '../../parts/visit/visit'
import { words as visitWords } from '../../parts/visit/words'
import { Actions } from '../../ui/Actions'
import { Choice } from '../../ui/CodeSelect'
import { day, thisMonth, time } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { MonthPick } from '../../ui/MonthPick'
import { Page } from '../../ui/Page'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { words } from './words'

const PlanForm = lazy(() => import('../../parts/visit/PlanForm').then((m) => ({ default: m.PlanForm })))

export default function Visits() {
  const t = useWords(words)
  const status = useWords(visitWords)
  const may = useMay()
  const names = useNames()
  const people = useColleagues().data ?? []
  const [filter, setFilter] = useFilter({ month: thisMonth(), status: '', specialistId: '' })
  const columns: readonly Column<Visit>[] = [
    { id: 'on', label: t('on'), value: (v) => v.on, cell: (v) => <span className="whole">{day(v.on)}</span> },
    { id: 'from', label: t('from'), value: (v) => v.startedAt && time(v.startedAt) },
    { id: 'to', label: t('to'), value: (v) => v.report?.endedAt && time(v.report.endedAt), phone: 'none' },
    { id: 'client', label: t('client'), value: (v) => names.client(v.clientId), phone: 'title' },
    { id: 'specialist', label: t('specialist'), value: (v) => names.colleague(v.specialistId), cell: (v) => <span className="person">{names.colleague(v.specialistId)}</span> },
    { id: 'purpose', label: t('purpose'), value: (v) => label('purpose', v.purpose) },
    { id: 'met', label: t('met'), value: (v) => v.report?.personMet?.name, cell: (v) => v.report?.personMet && <span className="person">{v.report.personMet.name}</span> },
    { id: 'outcome', label: t('outcome'), value: (v) => v.report?.outcome && label('outcome', v.report.outcome), cell: (v) => v.report?.outcome && <span className="word">{label('outcome', v.report.outcome)}</span> },
    { id: 'status', label: t('status'), value: (v) => status(stateOf(v)), cell: (v) => <Status of={v} />, phone: 'tag' },
    { id: 'summary', label: t('summary'), value: (v) => v.report?.summary, phone: 'full' },
    { id: 'groups', label: t('groups'), value: (v) => v.report?.groups ?? v.groups, number: true, extra: true, phone: 'none', total: (all) => all.reduce((sum, v) => sum + (v.report?.groups ?? v.groups), 0) },
    { id: 'number', label: t('number'), value: (v) => v.visitId, extra: true, phone: 'none' },
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<MonthPick value={filter.month} onChange={(month) => { setFilter({ month }) }} />}>
      <Actions of={[may('planVisit') && { id: 'plan', label: t('plan'), form: (close) => <PlanForm done={close} /> }]} />
      <List
        name="visits" title={t('title')} columns={columns} idOf={(v) => v.visitId} hrefOf={(v) => `/visits/${v.visitId}`}
        queryKey={['visits', filter]} ready={names.known} empty={<Nothing of={filter} change={setFilter} besides={['month']}>{t(may('planVisit') ? 'noneYet' : 'none')}</Nothing>}
        page={async (at) => must(await api.GET('/api/visits', { params: { query: { ...asked<QueryOf<'/api/visits'>>(filter), ...at } } }))}
        filters={
          <>
            <Choice label={t('status')} value={filter.status} onChange={(status) => { setFilter({ status }) }} options={STATUSES.map((s) => [s, status(s)])} />
            <Choice label={t('specialist')} value={filter.specialistId} onChange={(specialistId) => { setFilter({ specialistId }) }} options={people.map((p) => [p.specialistId, p.name])} />
          </>
        }
      />
    </Page>
  )
}
