import { useWords } from '../../words/lang'
import type { Request } from './request'
import { words } from './words'

type Status = Request['status']
const tones: Readonly<Record<Status, string>> = { REQUESTED: 'tag warn', APPROVED: 'tag info', REFUSED: 'tag bad', SETTLED: 'tag good' }

export function Status({ of }: { of: Status }) {
  const t = useWords(words)
  return <span className={tones[of]}>{t(of)}</span>
}
