import { Link } from 'wouter'
import { useDueReports, type Day } from '../../parts/day/day'
import { SubmitReport } from '../../parts/day/SubmitReport'
import { day as dayText, money } from '../../ui/format'
import { Card, Facts } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { words } from './words'

/** The day's report as it writes itself, and the way to hand it in; earlier ones that are still owed are said too. */
export default function ReportCard({ of: d }: { of: Day }) {
  const t = useWords(words)
  const owed = useDueReports(d.specialistId).filter((r) => r.date < d.date)
  const groups = d.visits.reduce((sum, v) => sum + (v.visit.report?.groups ?? 0), 0)
  return (
    <Card title={t('day')} actions={<Link href={`/days/${d.specialistId}/${d.date}`}>{t('whole')}</Link>}>
      <div className="stack">
        <Facts
          of={[
            [t('visitCount'), d.visitCount],
            [t('validCount'), d.visits.filter((v) => v.valid).length],
            [t('groups'), groups],
            [t('solved'), d.solved],
            [t('unsolved'), d.unsolved],
            [t('expenses'), money(d.expenseTotal)],
            [t('violations'), d.violations.length],
          ]}
        />
        <SubmitReport specialistId={d.specialistId} date={d.date} />
        {owed.length > 0 && (
          <div className="note warn">
            <p>{t('earlier')}</p>
            <p className="row">{owed.map((r) => <Link key={r.date} href={`/days/${d.specialistId}/${r.date}`}>{dayText(r.date)}</Link>)}</p>
          </div>
        )}
      </div>
    </Card>
  )
}
