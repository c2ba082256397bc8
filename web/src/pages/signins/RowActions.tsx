import type { Signed } from '../../parts/day/day'
import { useWords } from '../../words/lang'
import { words } from './words'

export function RowActions({ signed, withdrawn, ask }: { signed: Signed; withdrawn: boolean; ask: (what: 'correct' | 'withdraw', signed: Signed) => void }) {
  const t = useWords(words)
  return (
    <div className="row" style={{ gap: 6 }}>
      <button type="button" className="button" onClick={() => { ask('correct', signed) }}>{t('correct')}</button>
      {!withdrawn && <button type="button" className="button" onClick={() => { ask('withdraw', signed) }}>{t('withdraw')}</button>}
    </div>
  )
}
