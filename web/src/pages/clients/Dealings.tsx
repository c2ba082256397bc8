import { Link } from 'wouter'
import { useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { day, longDay, moment } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import '../../ui/list/list.css'
import { Card } from '../../ui/Page'
import { Empty } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import type { ClientFile } from './client'
import { words } from './words'

type Visit = ClientFile['visits'][number]
type Referral = ClientFile['referrals'][number]
/** As the referral's own page has it */
const tones: Readonly<Record<Referral['status'], string>> = { SENT: 'tag warn', CONFIRMED: 'tag good', WITHDRAWN: 'tag bad' }
type Since = ClientFile['territories'][number]

export function Visits({ of }: { of: ClientFile }) {
  const t = useWords(words)
  const names = useNames()
  const columns: readonly Column<Visit>[] = [
    { id: 'on', label: t('on'), value: (v) => v.on, cell: (v) => <span className="whole">{day(v.on)}</span>, phone: 'title' },
    { id: 'specialist', label: t('specialist'), value: (v) => names.colleague(v.specialistId) },
    { id: 'purpose', label: t('purpose'), value: (v) => label('purpose', v.purpose) },
    { id: 'met', label: t('met'), value: (v) => v.personMet?.name },
    { id: 'outcome', label: t('outcome'), value: (v) => label('outcome', v.outcome) },
    { id: 'groups', label: t('groups'), value: (v) => v.groups, number: true, phone: 'label' },
    { id: 'summary', label: t('summary'), value: (v) => v.summary, phone: 'full' },
  ]
  return (
    <Card title={t('visits')}>
      {of.visits.length === 0 ? <Empty>{t('noVisits')}</Empty> : <Table title={t('visits')} columns={columns} rows={of.visits} idOf={(v) => v.visitId} hrefOf={(v) => `/visits/${v.visitId}`} />}
    </Card>
  )
}

export function Referrals({ of }: { of: ClientFile }) {
  const t = useWords(words)
  const names = useNames()
  const may = useMay()
  const columns: readonly Column<Referral>[] = [
    { id: 'sentOn', label: t('sentOn'), value: (r) => r.sentOn, cell: (r) => day(r.sentOn), phone: 'title' },
    { id: 'specialist', label: t('specialist'), value: (r) => names.colleague(r.specialistId) },
    { id: 'groups', label: t('groups'), value: (r) => r.groups, number: true, phone: 'label' },
    { id: 'confirmedOn', label: t('confirmedOn'), value: (r) => r.confirmedOn, cell: (r) => r.confirmedOn && day(r.confirmedOn), phone: 'label' },
    { id: 'status', label: t('status'), value: (r) => t(r.status), cell: (r) => <span className={tones[r.status]}>{t(r.status)}</span>, phone: 'tag' },
  ]
  return (
    <Card title={t('referrals')} actions={may('listReferrals') && <Link href={`/referrals?status=&clientId=${of.clientId}`}>{t('allReferrals')}</Link>}>
      {of.referrals.length === 0 ? <Empty>{t('noReferrals')}</Empty> : <Table title={t('referrals')} columns={columns} rows={of.referrals} idOf={(r) => r.referralId} hrefOf={(r) => `/referrals/${r.referralId}`} />}
    </Card>
  )
}

export function Territories({ of }: { of: ClientFile }) {
  const t = useWords(words)
  const since = (s: Since) => (s.from ? longDay(s.from) : s.at ? moment(s.at) : t('always'))
  const columns: readonly Column<Since>[] = [
    { id: 'territory', label: t('territory'), value: (s) => s.value, phone: 'title' },
    { id: 'since', label: t('since'), value: since },
  ]
  return <Card title={t('territories')}><Table title={t('territories')} columns={columns} rows={of.territories} idOf={since} /></Card>
}
