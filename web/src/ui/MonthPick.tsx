import { useWords } from '../words/lang'
import { addMonths, month as monthText, thisMonth } from './format'
import { words } from './words'

/** A month and its neighbours: the department thinks in months. */
export function MonthPick({ value, onChange }: { value: string; onChange: (month: string) => void }) {
  const t = useWords(words)
  const now = thisMonth()
  const near = Array.from({ length: 25 }, (_, n) => addMonths(now, 1 - n))
  const months = near.includes(value) ? near : [...near, value].sort().reverse()
  return (
    <div className="row month-pick" role="group" aria-label={t('month')}>
      <button type="button" className="button" aria-label={t('previousMonth')} onClick={() => { onChange(addMonths(value, -1)) }}><span aria-hidden="true">‹</span></button>
      <select aria-label={t('month')} value={value} onChange={(e) => { onChange(e.target.value) }} style={{ width: 'auto' }}>
        {months.map((m) => <option key={m} value={m}>{monthText(m)}</option>)}
      </select>
      <button type="button" className="button" aria-label={t('nextMonth')} onClick={() => { onChange(addMonths(value, 1)) }}><span aria-hidden="true">›</span></button>
    </div>
  )
}
