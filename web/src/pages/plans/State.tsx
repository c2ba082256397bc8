import { useWords } from '../../words/lang'
import type { State as Of } from './plan'
import { words } from './words'

const tones: Readonly<Record<Of, string>> = { IN_TIME: 'tag good', SUBMITTED: 'tag good', LATE: 'tag warn', MISSING: 'tag bad', AWAITED: 'tag info' }

export function State({ of }: { of: Of }) {
  const t = useWords(words)
  return <span className={tones[of]}>{t(of)}</span>
}
