import { useWords } from '../../words/lang'
import { stateOf, type Colleague, type State as Of } from './colleague'
import { words } from './words'

const tones: Readonly<Record<Of, string>> = { THERE: 'tag good', ON_LEAVE: 'tag warn', TO_COME: 'tag info', LEFT: 'tag' }

export function State({ of }: { of: Colleague }) {
  const t = useWords(words)
  const state = stateOf(of)
  return <span className={tones[state]}>{t(state)}</span>
}
