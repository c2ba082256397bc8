import { label } from '../../words/codes'
import type { ClientItem } from './client'

type Stage = ClientItem['stage']
const tones: Readonly<Record<Stage, string>> = { PROSPECT: 'tag info', ACTIVE: 'tag good', DORMANT: 'tag warn', TERMINATED: 'tag' }

export function Stage({ of }: { of: Stage }) {
  return <span className={tones[of]}>{label('stage', of)}</span>
}
