import './assessments.css'
import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { api, must, Refused } from '../../api/client'
import { beside } from '../../ui/beside'
import { month as monthText } from '../../ui/format'
import { useFilter } from '../../ui/list/filter'
import { Answer, Loading } from '../../ui/States'
import { useWords } from '../../words/lang'
import { cardOf, linesOf, type Shown } from './assessment'
import { AssessmentActions } from './AssessmentActions'
import { Before } from './Before'
import { Differences } from './Differences'
import { Lines } from './Lines'
import { Missing } from './Missing'
import { Sentences } from './Sentences'
import { Summary } from './Summary'
import { words } from './words'

const EvidenceCard = beside(async () => (await import('./EvidenceCard')).EvidenceCard)

interface Props {
  readonly specialistId: string
  readonly month: string
  /** Whether every line is said in a sentence too */
  readonly told?: boolean
}

/** Somebody's month. Which line is opened stands in the address, so that one comes back to it from a record. */
export function AssessmentView({ specialistId, month, told = false }: Props) {
  const t = useWords(words)
  const [{ line, card }, setFilter] = useFilter({ line: '', card: '' })
  const assessment = useQuery({
    queryKey: ['assessments', specialistId, month, card],
    queryFn: async () => must(await api.GET('/api/evaluations/assessments/{specialistId}/{month}', { params: { path: { specialistId, month }, query: card === '' ? {} : { card } } })),
  })
  const none = assessment.error instanceof Refused && assessment.error.problem.status === 404
  const open = (id: string) => { setFilter({ line: id === line ? '' : id }) }
  if (none) return <p className="note" role="status">{t('notAssessed', { month: monthText(month) })}</p>
  return (
    <Answer of={assessment} lines={10}>
      {(a) => <Assessment of={a} {...{ told, line, card, open }} />}
    </Answer>
  )
}

function Assessment({ of: a, told, line, card, open }: { of: Shown; told: boolean; line: string; card: string; open: (id: string) => void }) {
  const t = useWords(words)
  const scorecard = a.finalised?.scorecard ?? a.scorecard
  const figures = a.finalised?.figures ?? a.known
  const lines = linesOf(figures, cardOf(scorecard.code))
  return (
    <>
      {card !== '' && <p className="note warn">{t('trial', { card })}</p>}
      <AssessmentActions of={a} trial={card !== ''} />
      <Summary of={a} figures={figures} scorecard={scorecard} lines={lines} open={open} line={line} />
      {!a.finalised && <Missing of={a.known} lines={lines} />}
      {told && <Sentences of={figures} lines={lines} />}
      {a.finalised && <Differences of={a} then={a.finalised.figures} open={open} />}
      <Lines of={figures} lines={lines} line={line} open={open} />
      {line !== '' && <Suspense fallback={<Loading />}><EvidenceCard of={a} card={card} lines={lines} line={line} close={() => { open(line) }} /></Suspense>}
      {a.before && a.before.length > 0 && <Before of={a.before} />}
    </>
  )
}
