import { lazy } from 'react'
import { api, must } from '../../api/client'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { thisMonth } from '../../ui/format'
import { useWords } from '../../words/lang'
import { cardOf, RATED, ratingsOf, type RatedName, type Shown } from './assessment'
import { words } from './words'

const FinaliseForm = lazy(() => import('./FinaliseForm').then((m) => ({ default: m.FinaliseForm })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))
const RatingForm = lazy(() => import('./RatingForm').then((m) => ({ default: m.RatingForm })))

/** What the manager does with a month: rates it, makes it final once it is over and complete, opens it again. */
export function AssessmentActions({ of: a, trial }: { of: Shown; trial: boolean }) {
  const t = useWords(words)
  const may = useMay()
  if (trial) return null
  const path = { specialistId: a.specialistId, month: a.month }
  const open = a.finalised === undefined
  const card = cardOf(a.scorecard.code)
  const given = ratingsOf(a.known, card)
  const wanting = RATED[card].filter((name: RatedName) => given[name] === undefined)
  const finalisable = open && a.known.status === 'COMPLETE' && a.known.unjudgedVisits === 0 && a.month < thisMonth()
  return (
    <Actions
      of={[
        open && wanting.length > 0 && may('rateSpecialist') && { id: 'give', label: t('give'), tone: 'primary', form: (close) => <RatingForm of={path} names={wanting} done={close} /> },
        finalisable && may('finaliseAssessment') && { id: 'finalise', label: t('finalise'), tone: 'primary', form: (close) => <FinaliseForm of={a} done={close} /> },
        open && Object.keys(given).length > 0 && may('reviseRating') && { id: 'revise', label: t('revise'), form: (close) => <RatingForm of={path} names={RATED[card].filter((name: RatedName) => given[name] !== undefined)} given={given} done={close} /> },
        !open && may('reopenAssessment') && {
          id: 'reopen', label: t('reopen'), tone: 'danger',
          form: (close) => (
            <ReasonForm
              draft={`assessment ${a.specialistId} ${a.month} reopening`} submit={t('reopen')} done={close}
              send={async (reason) => must(await api.PUT('/api/evaluations/assessments/{specialistId}/{month}/reopening', { params: { path }, body: { reason } }))}
            />
          ),
        },
      ]}
    />
  )
}
