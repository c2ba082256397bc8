import './morning.css'
import { useQuery } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import { dashboardKey } from '../../api/live'
import { thisMonth, time } from '../../ui/format'
import { useFilter } from '../../ui/list/filter'
import { MonthPick } from '../../ui/MonthPick'
import { Card, Page } from '../../ui/Page'
import { Answer, Empty } from '../../ui/States'
import { useWords } from '../../words/lang'
import { Attention } from './Attention'
import { Norms } from './Norms'
import { Specialists } from './Specialists'
import { Teams } from './Teams'
import { Tiles } from './Tiles'
import { words } from './words'

export default function Morning() {
  const t = useWords(words)
  const [{ month }, setFilter] = useFilter({ month: thisMonth() })
  const dashboard = useQuery({
    queryKey: dashboardKey(month),
    queryFn: async () => must(await api.GET('/api/evaluations/dashboards/department', { params: { query: { month } } })),
  })
  return (
    <Page
      title={t('title')} help={async () => (await import('./help')).help}
      actions={
        <>
          <span className="muted updated">{dashboard.data && t('updated', { time: time(dashboard.data.computedAt) })}</span>
          <MonthPick value={month} onChange={(chosen) => { setFilter({ month: chosen }) }} />
        </>
      }
    >
      <Answer of={dashboard}>
        {(d) => (
          <>
            <Tiles of={d.department} />
            {d.specialists.length === 0 ? <Card><Empty>{t('noPeople')}</Empty></Card> : (
              <>
                <Attention of={d} />
                <Specialists of={d.specialists} month={month} />
                <Norms of={d.department} month={month} />
                {d.teams.length > 1 && <Teams of={d.teams} />}
              </>
            )}
          </>
        )}
      </Answer>
    </Page>
  )
}
