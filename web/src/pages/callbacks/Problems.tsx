import { Suspense } from 'react'
import { useMay } from '../../api/session'
import { standing, TONES } from '../../parts/desk/step'
import { words as deskWords } from '../../parts/desk/words'
import { beside } from '../../ui/beside'
import { useWords } from '../../words/lang'
import { openOf, type Problem, type Series } from './series'
import { words } from './words'

const SolvedButton = beside(async () => (await import('./SolvedButton')).SolvedButton)

interface Props {
  readonly of: Series
  /** What the row is called, where several buttons are called alike */
  readonly name: string
  readonly passOn: (problem: Problem) => void
}

/** What clients found wrong, how far that has come, and what is still to be done about it */
export function Problems({ of: s, name, passOn }: Props) {
  const t = useWords(words)
  const desk = useWords(deskWords)
  const may = useMay()
  return s.problems.map((p) => {
    const open = openOf(p)
    return (
      <div key={p.callBackId} className="problem-row">
        {p.steps.map((step) => <span key={step.step} className={TONES[step.state]}>{desk(step.step)} {standing(step)}</span>)}
        {open.passOn && may('passProblemOn') && <button type="button" className="button no-print" aria-label={t('passOnOf', { what: `${name} ${p.callBackId}` })} onClick={() => { passOn(p) }}>{t('passOn')}</button>}
        {open.solution && may('callBackWithSolution') && <Suspense fallback={null}><SolvedButton of={s} callBackId={p.callBackId} name={name} /></Suspense>}
      </div>
    )
  })
}
