import { useLocation, useParams } from 'wouter'
import { useNames } from '../../api/everybody'
import { month as monthText } from '../../ui/format'
import { MonthPick } from '../../ui/MonthPick'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { AssessmentView } from './AssessmentView'
import { words } from './words'

export default function AssessmentPage() {
  const t = useWords(words)
  const { specialistId = '', month = '' } = useParams()
  const [, navigate] = useLocation()
  const name = useNames().colleague(specialistId)
  return (
    <Page
      title={t('of', { name, month: monthText(month) })} help={async () => (await import('./help')).pageHelp}
      actions={<MonthPick value={month} onChange={(chosen) => { navigate(`/assessments/${specialistId}/${chosen}`) }} />}
    >
      <AssessmentView key={`${specialistId} ${month}`} specialistId={specialistId} month={month} />
    </Page>
  )
}
