import { useQuery } from '@tanstack/react-query'
import { lazy, useState } from 'react'
import { api, must } from '../../api/client'
import { useOffices } from '../../api/offices'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { Choice } from '../../ui/CodeSelect'
import { longDay, thisMonth } from '../../ui/format'
import { useFilter } from '../../ui/list/filter'
import { firstDay, lastDay } from '../../ui/MonthDays'
import { MonthPick } from '../../ui/MonthPick'
import { Card, Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/States'
import { useWords } from '../../words/lang'
import { usualHours, type WorkDay } from './month'
import { Month } from './Month'
import { words } from './words'

const HoursForm = lazy(() => import('./HoursForm').then((m) => ({ default: m.HoursForm })))
const PublishedForm = lazy(() => import('./PublishedForm').then((m) => ({ default: m.PublishedForm })))
const MarkForm = lazy(() => import('./MarkForm').then((m) => ({ default: m.MarkForm })))

export default function Calendar() {
  const t = useWords(words)
  const may = useMay()
  const [{ month, office }, setFilter] = useFilter({ month: thisMonth(), office: '' })
  const [chosen, setChosen] = useState<WorkDay>()
  const offices = useOffices('').data ?? []
  const close = () => { setChosen(undefined) }
  const days = useQuery({
    queryKey: ['calendar', month, office],
    queryFn: async () => must(await api.GET('/api/visits/calendar/days', { params: { query: { from: firstDay(month), to: lastDay(month), ...(office !== '' && { office }) } } })).items,
  })
  const turn = (to: { month?: string; office?: string }) => {
    close()
    setFilter(to)
  }
  const nameOf = (id: string) => offices.find((o) => o.officeId === id)?.name ?? id
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<MonthPick value={month} onChange={(to) => { turn({ month: to }) }} />}>
      <Actions
        of={[
          may('setWorkHours') && { id: 'hours', label: t('setHours'), form: (done) => <HoursForm key={office} office={office} done={done} /> },
          may('importHolidays') && { id: 'published', label: t('takePublished'), form: () => <PublishedForm year={month.slice(0, 4)} /> },
        ]}
      />
      {chosen && <Panel key={`${chosen.date} ${office}`} title={t(office === '' ? 'marking' : 'markingAt', { day: longDay(chosen.date), office: nameOf(office) })} close={close}><MarkForm of={chosen} office={office} done={close} /></Panel>}
      <div className="of-office no-print"><Choice label={t('office')} value={office} onChange={(at) => { turn({ office: at }) }} options={offices.map((o) => [o.officeId, o.name])} /></div>
      <Card>
        <Answer of={days} lines={12}>
          {(items) => (
            <>
              <p className="muted" style={{ marginBottom: 8 }}>{[t('workingDays', { n: items.filter((d) => d.worked).length }), usualHours(items)].filter(Boolean).join(' · ')}</p>
              <Month month={month} days={items} choose={may('markCalendarDay') ? setChosen : undefined} />
            </>
          )}
        </Answer>
      </Card>
    </Page>
  )
}
