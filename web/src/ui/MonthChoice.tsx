import { Choice } from './CodeSelect'
import { addMonths, month as monthText, thisMonth } from './format'

const BACK = 24

/** A filter by one month, or by all: for lists in which a thing is waited for longer than a month. */
export function MonthChoice({ label, value, onChange, ahead = 0 }: { label: string; value: string; onChange: (month: string) => void; ahead?: number }) {
  const near = Array.from({ length: BACK + ahead }, (_, n) => addMonths(thisMonth(), ahead - n))
  const months = value === '' || near.includes(value) ? near : [...near, value].sort().reverse()
  return <Choice label={label} value={value} onChange={onChange} options={months.map((m) => [m, monthText(m)])} />
}
