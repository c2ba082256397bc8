import { useWords } from '../../words/lang'
import type { Visit } from './visit'
import { words } from './words'

type Status = Visit['status']
const tones: Readonly<Record<Status, string>> = { PLANNED: 'tag info', STARTED: 'tag warn', COMPLETED: 'tag good', CANCELLED: 'tag', WITHDRAWN: 'tag bad' }

export function Status({ of }: { of: Status }) {
  const t = useWords(words)
  return <span className={tones[of]}>{t(of)}</span>
}
