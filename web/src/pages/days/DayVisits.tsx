import { useNames } from '../../api/everybody'
import type { Day, DayVisit } from '../../parts/day/day'
import { Status } from '../../parts/visit/Status'
import { time } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import { Card } from '../../ui/Page'
import { Empty } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { words } from './words'

/** The visits of the day as the form has them, each with what it was judged to be and why. */
export function DayVisits({ of: d }: { of: Day }) {
  const t = useWords(words)
  const names = useNames()
  const columns: readonly Column<DayVisit>[] = [
    { id: 'at', label: t('at'), value: ({ visit: v }) => (v.report ? `${time(v.report.startedAt)}–${time(v.report.endedAt)}` : v.startedAt && time(v.startedAt)), cell: ({ visit: v }) => <span className="whole">{v.report ? `${time(v.report.startedAt)}–${time(v.report.endedAt)}` : v.startedAt && time(v.startedAt)}</span> },
    { id: 'client', label: t('client'), value: ({ visit: v }) => names.client(v.clientId), phone: 'title' },
    { id: 'met', label: t('met'), value: ({ visit: v }) => v.report?.personMet?.name, cell: ({ visit: v }) => v.report?.personMet && <span className="person">{v.report.personMet.name}</span> },
    { id: 'purpose', label: t('purpose'), value: ({ visit: v }) => label('purpose', v.report?.purpose ?? v.purpose), cell: ({ visit: v }) => <span className="word">{label('purpose', v.report?.purpose ?? v.purpose)}</span> },
    { id: 'summary', label: t('summary'), value: ({ visit: v }) => v.report?.summary, phone: 'full' },
    { id: 'outcome', label: t('outcome'), value: ({ visit: v }) => v.report && label('outcome', v.report.outcome), cell: ({ visit: v }) => v.report && <span className="word">{label('outcome', v.report.outcome)}</span> },
    { id: 'groups', label: t('groups'), value: ({ visit: v }) => v.report?.groups ?? v.groups, number: true, phone: 'label' },
    { id: 'problems', label: t('problems'), value: ({ visit: v }) => v.report && `${v.report.solved}/${v.report.unsolved}`, number: true, phone: 'label' },
    { id: 'companions', label: t('companions'), value: ({ visit: v }) => v.report?.companions.join('、'), phone: 'label' },
    { id: 'valid', label: t('validity'), value: (v) => String(v.valid), cell: (v) => <Judged of={v} />, phone: 'full' },
  ]
  return (
    <Card title={t('visits')}>
      {d.visits.length === 0 ? <Empty>{t('noVisits')}</Empty> : <Table title={t('visits')} columns={columns} rows={d.visits} idOf={(v) => v.visit.visitId} hrefOf={(v) => `/visits/${v.visit.visitId}`} />}
    </Card>
  )
}

function Judged({ of: v }: { of: DayVisit }) {
  const t = useWords(words)
  if (v.visit.status !== 'COMPLETED') return <Status of={v.visit} />
  if (v.valid === undefined) return <span className="tag">{t('unjudged')}</span>
  if (v.valid) return <span className="tag good">{t('valid')}</span>
  return (
    <>
      <span className="tag bad">{t('invalid')}</span>
      {v.failures?.map((f) => (
        <div key={f}>{label('norm', f)}{f === 'OUTSIDE_TERRITORY' && v.territories && <span className="muted"> · {t('places', { client: v.territories.client, own: v.territories.specialist.join('、') })}</span>}</div>
      ))}
    </>
  )
}
