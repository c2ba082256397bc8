import { useWords } from '../../words/lang'
import type { Visit } from './visit'
import { words } from './words'

type Status = Visit['status'] | 'leftOpen'
const tones: Readonly<Record<Status, string>> = { PLANNED: 'tag info', STARTED: 'tag warn', COMPLETED: 'tag good', CANCELLED: 'tag', WITHDRAWN: 'tag bad', leftOpen: 'tag bad' }

/** Where a visit stands; one whose day ended while it was under way is to be reported or cancelled. */
export const stateOf = (v: Visit): Status => (v.leftOpen === true ? 'leftOpen' : v.status)

export function Status({ of }: { of: Visit }) {
  const t = useWords(words)
  const state = stateOf(of)
  return <span className={tones[state]}>{t(state)}</span>
}
