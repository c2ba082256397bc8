import { useQuery } from '@tanstack/react-query'
import { lazy, useState } from 'react'
import { api, must } from '../../api/client'
import { useMay } from '../../api/session'
import { longDay, thisMonth } from '../../ui/format'
import { useFilter } from '../../ui/list/filter'
import { MonthPick } from '../../ui/MonthPick'
import { Card, Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/States'
import { useWords } from '../../words/lang'
import { firstDay, lastDay, weeksOf, type DayOf } from './month'
import { Month } from './Month'
import { words } from './words'

const MarkForm = lazy(() => import('./MarkForm').then((m) => ({ default: m.MarkForm })))

export default function Calendar() {
  const t = useWords(words)
  const may = useMay()
  const [{ month }, setFilter] = useFilter({ month: thisMonth() })
  const [chosen, setChosen] = useState<DayOf>()
  const close = () => { setChosen(undefined) }
  const marks = useQuery({
    queryKey: ['calendar', month],
    queryFn: async () => must(await api.GET('/api/visits/calendar', { params: { query: { from: firstDay(month), to: lastDay(month) } } })).items,
  })
  const turn = (to: string) => {
    close()
    setFilter({ month: to })
  }
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<MonthPick value={month} onChange={turn} />}>
      {chosen && <Panel key={chosen.date} title={t('marking', { day: longDay(chosen.date) })} close={close}><MarkForm of={chosen} done={close} /></Panel>}
      <Card>
        <Answer of={marks} lines={12}>
          {(items) => (
            <>
              <p className="muted" style={{ marginBottom: 8 }}>{t('workingDays', { n: weeksOf(month, items).flat().filter((d) => d?.worked).length })}</p>
              <Month month={month} marks={items} choose={may('markCalendarDay') ? setChosen : undefined} />
            </>
          )}
        </Answer>
      </Card>
    </Page>
  )
}
