import { usePerson } from '../../api/session'
import { thisMonth } from '../../ui/format'
import { useFilter } from '../../ui/list/filter'
import { MonthPick } from '../../ui/MonthPick'
import { Page } from '../../ui/Page'
import { Empty } from '../../ui/States'
import { useWords } from '../../words/lang'
import { AssessmentView } from './AssessmentView'
import { words } from './words'

/** One's own assessment of the month at hand, also told in sentences. */
export default function MyMonth() {
  const t = useWords(words)
  const { specialist } = usePerson()
  const [{ month }, setFilter] = useFilter({ month: thisMonth() })
  return (
    <Page title={t('myTitle')} help={async () => (await import('./help')).myHelp} actions={<MonthPick value={month} onChange={(chosen) => { setFilter({ month: chosen }) }} />}>
      {specialist === undefined ? <Empty>{t('noSpecialist')}</Empty> : <AssessmentView key={month} specialistId={specialist} month={month} told />}
    </Page>
  )
}
