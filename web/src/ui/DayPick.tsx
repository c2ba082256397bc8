import { useEffect, useRef } from 'react'
import { addDays } from './format'
import { useWords } from '../words/lang'
import { words } from './words'

const FIRST = '2000-01-01'
const LAST = '2099-12-31'

/** A day and its neighbours. What is picked counts at once; what is typed counts when it is finished, as each key makes another date. */
export function DayPick({ value, onChange }: { value: string; onChange: (date: string) => void }) {
  const t = useWords(words)
  const input = useRef<HTMLInputElement>(null)
  const typing = useRef(false)
  const show = () => { if (input.current) input.current.value = value }
  useEffect(() => { if (input.current && input.current.value !== value) input.current.value = value }, [value])
  const take = () => {
    const at = input.current
    if (at && at.value !== '' && at.validity.valid && at.value !== value) onChange(at.value)
  }
  const finish = () => {
    typing.current = false
    if (input.current?.value === '' || input.current?.validity.valid === false) show()
    else take()
  }
  return (
    <div className="row" role="group" aria-label={t('day')}>
      <button type="button" className="button" aria-label={t('previousDay')} onClick={() => { onChange(addDays(value, -1)) }}><span aria-hidden="true">‹</span></button>
      <input
        ref={input} type="date" aria-label={t('day')} required min={FIRST} max={LAST} defaultValue={value} style={{ width: 'auto' }}
        onPointerDown={() => { typing.current = false }}
        onKeyDown={(e) => { if (e.key === 'Enter') finish(); else if (e.key !== 'Tab') typing.current = true }}
        onChange={() => { if (!typing.current) take() }}
        onBlur={finish}
      />
      <button type="button" className="button" aria-label={t('nextDay')} onClick={() => { onChange(addDays(value, 1)) }}><span aria-hidden="true">›</span></button>
    </div>
  )
}
