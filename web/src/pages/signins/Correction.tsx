import { lazy } from 'react'
import { useNames } from '../../api/everybody'
import type { Signed } from '../../parts/day/day'
import { moment } from '../../ui/format'
import { Panel } from '../../ui/Panel'
import { useWords } from '../../words/lang'
import { words } from './words'

const SignInCorrectionForm = lazy(() => import('../../parts/day/SignInCorrection').then((m) => ({ default: m.SignInCorrectionForm })))
const SignInWithdrawalForm = lazy(() => import('../../parts/day/SignInCorrection').then((m) => ({ default: m.SignInWithdrawalForm })))

export interface Asked {
  readonly what: 'correct' | 'withdraw'
  readonly signed: Signed
}

/** What is wrong with a sign-in that somebody chose */
export function Correction({ of: { what, signed }, close, done }: { of: Asked; close: () => void; done: () => void }) {
  const t = useWords(words)
  const names = useNames()
  const title = t(what === 'correct' ? 'correctOf' : 'withdrawOf', { name: names.colleague(signed.specialistId), at: moment(signed.at) })
  return (
    <Panel title={title} close={close}>
      {what === 'correct' ? <SignInCorrectionForm of={signed} done={done} /> : <SignInWithdrawalForm of={signed} done={done} />}
    </Panel>
  )
}
