import { useLang } from '../../words/lang'
import { standing, TONES, type Standing } from './step'

export function Stands({ of }: { of: Standing }) {
  useLang()
  return <span className={TONES[of.state]}>{standing(of)}</span>
}
