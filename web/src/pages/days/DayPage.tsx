import '../../ui/list/list.css'
import './days.css'
import { Suspense } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { useNames } from '../../api/everybody'
import { useDay, type Day } from '../../parts/day/day'
import { useReport } from '../../parts/report/report'
import { beside } from '../../ui/beside'
import { DayPick } from '../../ui/DayPick'
import { longDay, money, today } from '../../ui/format'
import { Card, Facts, Page } from '../../ui/Page'
import { Answer } from '../../ui/States'
import { useWords } from '../../words/lang'
import { DayExpenses } from './DayExpenses'
import { DaySignIns } from './DaySignIns'
import { DayViolations } from './DayViolations'
import { DayVisits } from './DayVisits'
import { words } from './words'

const SignOff = beside(async () => (await import('./SignOff')).SignOff)
const SubmitReport = beside(async () => (await import('../../parts/day/SubmitReport')).SubmitReport)

export default function DayPage() {
  const t = useWords(words)
  const { specialistId = '', date = today() } = useParams()
  const names = useNames()
  const [, navigate] = useLocation()
  const day = useDay(specialistId, date)
  useReport(specialistId, date) // asked for beside the day, that its place moves less
  const actions = (
    <>
      <DayPick value={date} onChange={(on) => { navigate(`/days/${specialistId}/${on}`) }} />
      <button type="button" className="button wide-only" onClick={() => { print() }}>{t('print')}</button>
    </>
  )
  return (
    <Page title={t('dayTitle', { name: names.colleague(specialistId) })} help={async () => (await import('./help')).dayHelp} actions={actions}>
      <Answer of={names.known ? day : { ...day, data: undefined }} lines={10}>
        {(d) => (
          <>
            <Totals of={d} />
            <Suspense fallback={null}><SignOff specialistId={specialistId} date={date} /></Suspense>
            <DayVisits of={d} />
            <DaySignIns of={d} />
            <DayViolations of={d} />
            <DayExpenses of={d} />
            <div className="signatures"><div>{t('supervisor')}</div><div>{t('departmentManager')}</div><div>{t('generalManager')}</div></div>
          </>
        )}
      </Answer>
    </Page>
  )
}

function Totals({ of: d }: { of: Day }) {
  const t = useWords(words)
  const names = useNames()
  const reports = d.visits.flatMap((v) => v.visit.report ?? [])
  return (
    <Card>
      <div className="stack">
        <Facts
          of={[
            [t('date'), longDay(d.date)],
            [t('author'), <Link key="author" href={`/colleagues/${d.specialistId}`}>{names.colleague(d.specialistId)}</Link>],
            [t('visitCount'), d.visitCount],
            [t('validCount'), d.visits.filter((v) => v.valid).length],
            [t('groups'), reports.reduce((sum, r) => sum + r.groups, 0)],
            [t('solved'), d.solved],
            [t('unsolved'), d.unsolved],
            [t('violations'), d.violations.length],
            [t('expenseTotal'), money(d.expenseTotal)],
            [t('companions'), [...new Set(reports.flatMap((r) => r.companions))].sort().join('、')],
          ]}
        />
        <Suspense fallback={null}><SubmitReport key={d.specialistId} specialistId={d.specialistId} date={d.date} /></Suspense>
      </div>
    </Card>
  )
}
