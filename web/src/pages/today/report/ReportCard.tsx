import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { api, must } from '../../../api/client'
import { all, useNames } from '../../../api/everybody'
import type { Day } from '../../../parts/day/day'
import { SubmitReport } from '../../../parts/day/SubmitReport'
import { DAYS_BACK, useOwedReports } from '../../../parts/report/report'
import type { Visit } from '../../../parts/visit/visit'
import { addDays, day as dayText, money } from '../../../ui/format'
import { Card, Facts } from '../../../ui/Page'
import { useWords } from '../../../words/lang'
import { words } from './words'

/** His visits of earlier days that were begun and never ended. */
function useLeftOpen(specialistId: string, before: string): readonly Visit[] {
  const asked = useQuery({
    queryKey: ['visits', 'left open', specialistId, before],
    queryFn: () => all(async (at) => must(await api.GET('/api/visits', { params: { query: { specialistId, status: 'STARTED', to: addDays(before, -1), ...at } } }))),
  })
  return asked.data ?? []
}

/** The day's report as it writes itself, and the way to hand it in; earlier ones that are still owed are said too. */
export default function ReportCard({ of: d }: { of: Day }) {
  const t = useWords(words)
  const owed = useOwedReports(d.specialistId, addDays(d.date, -1), addDays(d.date, -DAYS_BACK)).data ?? []
  const leftOpen = useLeftOpen(d.specialistId, d.date)
  const names = useNames()
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
        {leftOpen.length > 0 && (
          <div className="note warn">
            <p>{t('leftOpen')}</p>
            <p className="row">{leftOpen.map((v) => <Link key={v.visitId} href={`/visits/${v.visitId}`}>{dayText(v.on)} {names.client(v.clientId)}</Link>)}</p>
          </div>
        )}
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
