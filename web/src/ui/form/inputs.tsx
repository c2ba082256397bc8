import { useId, type ReactNode } from 'react'
import { codesOf, label as labelOf, type CodeList } from '../../words/codes'
import { useWords } from '../../words/lang'
import { words } from '../words'
import { Field } from './Field'

interface Input {
  readonly label: string
  /** The field's name in the API, by which a refusal finds it */
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly required?: boolean
}

/** What is no number is held back here: sent as one it would be nothing. */
const NUMBERS = { numeric: '\\d*', decimal: '-?\\d*\\.?\\d+' } as const

/** A text, with what was said before on offer where there are `suggestions`. */
export function Text({ label, name, value, onChange, hint, required = false, type = 'text', inputMode, suggestions }: Input & { type?: 'text' | 'time' | 'tel'; inputMode?: 'decimal' | 'numeric'; suggestions?: readonly string[] }) {
  const list = useId()
  return (
    <Field label={label} name={name} {...(hint && { hint })}>
      {(field) => (
        <>
          <input {...field} type={type} {...(inputMode && { inputMode, pattern: NUMBERS[inputMode] })} {...(suggestions && { list })} autoComplete="off" required={required} value={value} onChange={(e) => { onChange(e.target.value) }} />
          {suggestions && <datalist id={list}>{suggestions.map((s) => <option key={s} value={s} />)}</datalist>}
        </>
      )}
    </Field>
  )
}

export function LongText({ label, name, value, onChange, hint, required = false, rows = 3 }: Input & { rows?: number }) {
  return (
    <Field label={label} name={name} {...(hint && { hint })}>
      {(field) => <textarea {...field} rows={rows} required={required} value={value} onChange={(e) => { onChange(e.target.value) }} />}
    </Field>
  )
}

export function Select({ label, name, value, onChange, hint, required = false, options }: Input & { options: readonly (readonly [value: string, label: string])[] }) {
  const t = useWords(words)
  return (
    <Field label={label} name={name} {...(hint && { hint })}>
      {(field) => (
        <select {...field} required={required} value={value} onChange={(e) => { onChange(e.target.value) }}>
          <option value="" disabled={required}>{t('choose')}</option>
          {options.map(([code, text]) => <option key={code} value={code}>{text}</option>)}
        </select>
      )}
    </Field>
  )
}

/** One of the department's codes, by its word. */
export function CodeInput({ list, only, ...input }: Input & { list: CodeList; only?: readonly string[] }) {
  return <Select {...input} options={(only ?? codesOf(list)).map((code) => [code, labelOf(list, code)])} />
}

export function Pair({ children }: { children: ReactNode }) {
  return <div className="pair">{children}</div>
}

/** Some of a few, each ticked. */
export function Checks({ label, name, values, onChange, options, hint }: { label: string; name: string; values: readonly string[]; onChange: (values: string[]) => void; options: readonly (readonly [value: string, label: string])[]; hint?: string }) {
  return (
    <Field label={label} name={name} bare {...(hint && { hint })}>
      {(field) => (
        <fieldset className="checks" aria-describedby={field['aria-describedby']}>
          <legend className="label">{label}</legend>
          {options.map(([value, text]) => (
            <label key={value}><input type="checkbox" checked={values.includes(value)} onChange={(e) => { onChange(e.target.checked ? [...values, value] : values.filter((v) => v !== value)) }} /> {text}</label>
          ))}
        </fieldset>
      )}
    </Field>
  )
}
