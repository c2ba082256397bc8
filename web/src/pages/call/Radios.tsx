import { Field } from '../../ui/form/Field'

interface Props<Code extends string> {
  readonly label: string
  readonly name: string
  readonly value: string
  readonly onChange: (code: Code) => void
  readonly options: readonly (readonly [code: Code, label: string])[]
}

/** One of two or three, seen at a glance and chosen by an arrow. */
export function Radios<Code extends string>({ label, name, value, onChange, options }: Props<Code>) {
  return (
    <Field label={label} name={name} bare>
      {(field) => (
        <fieldset className="checks" aria-describedby={field['aria-describedby']}>
          <legend className="label">{label}</legend>
          {options.map(([code, text]) => (
            <label key={code}><input type="radio" name={name} required value={code} checked={value === code} onChange={() => { onChange(code) }} /> {text}</label>
          ))}
        </fieldset>
      )}
    </Field>
  )
}
