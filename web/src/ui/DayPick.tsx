import { addDays } from './format'
import { useWords } from '../words/lang'
import { words } from './words'

/** A day and its neighbours. */
export function DayPick({ value, onChange }: { value: string; onChange: (date: string) => void }) {
  const t = useWords(words)
  return (
    <div className="row" role="group" aria-label={t('day')}>
      <button type="button" className="button" aria-label={t('previousDay')} onClick={() => { onChange(addDays(value, -1)) }}><span aria-hidden="true">‹</span></button>
      <input type="date" aria-label={t('day')} required value={value} style={{ width: 'auto' }} onChange={(e) => { if (e.target.value !== '') onChange(e.target.value) }} />
      <button type="button" className="button" aria-label={t('nextDay')} onClick={() => { onChange(addDays(value, 1)) }}><span aria-hidden="true">›</span></button>
    </div>
  )
}
