import { useWords } from '../../words/lang'
import type { Referral } from './referral'
import { words } from './words'

type Status = Referral['status']
const tones: Readonly<Record<Status, string>> = { SENT: 'tag warn', CONFIRMED: 'tag good', WITHDRAWN: 'tag bad' }

export function Status({ of }: { of: Status }) {
  const t = useWords(words)
  return <span className={tones[of]}>{t(of)}</span>
}
