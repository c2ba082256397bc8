import { label } from '../../words/codes'
import { useLang } from '../../words/lang'
import type { Figures } from './assessment'

export function Status({ of }: { of: Figures['status'] }) {
  useLang()
  return <span className={of === 'COMPLETE' ? 'tag good' : 'tag warn'}>{label('assessmentStatus', of)}</span>
}
