import { useId } from 'react'
import { codesOf, label as labelOf, type CodeList } from '../words/codes'
import { useWords } from '../words/lang'
import { words } from './words'

/** A filter by one of the department's codes, or by all. */
export function CodeSelect({ label, list, value, onChange, only }: { label: string; list: CodeList; value: string; onChange: (code: string) => void; only?: readonly string[] }) {
  return <Choice label={label} value={value} onChange={onChange} options={(only ?? codesOf(list)).map((code) => [code, labelOf(list, code)])} />
}

/** A filter by one of a few, or by all. */
export function Choice({ label, value, onChange, options }: { label: string; value: string; onChange: (value: string) => void; options: readonly (readonly [value: string, label: string])[] }) {
  const t = useWords(words)
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(e) => { onChange(e.target.value) }}>
        <option value="">{t('all')}</option>
        {options.map(([code, text]) => <option key={code} value={code}>{text}</option>)}
      </select>
    </div>
  )
}
