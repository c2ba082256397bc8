import { createContext, use, useEffect, useId, type ReactNode } from 'react'
import type { Problem } from '../../api/client'

interface Sent {
  readonly problem: Problem | undefined
  /** The names of the fields that are there, so that a refusal about none of them is said above */
  readonly fields: Set<string>
}
/** The form around a field: without one nothing was refused. */
export const Sending = createContext<Sent>({ problem: undefined, fields: new Set() })

/** A refusal names its field by a path; a form's field answers for the whole path, and for its last part where no field has the whole. */
export const isAbout = (field: string | undefined, name: string, fields: ReadonlySet<string>): boolean =>
  field !== undefined && (field === name || (!fields.has(field) && field.replace(/^.*[./\]]/, '') === name))

interface FieldProps {
  readonly label: string
  /** The field's name in the API, by which a refusal finds it */
  readonly name: string
  readonly hint?: string
  /** Whether the input brings its own label */
  readonly bare?: boolean
  readonly children: (props: { id: string; name: string; 'aria-invalid'?: true; 'aria-describedby'?: string }) => ReactNode
}

export function Field({ label, name, hint, bare = false, children }: FieldProps) {
  const id = useId()
  const { problem, fields } = use(Sending)
  useEffect(() => {
    fields.add(name)
    return () => { fields.delete(name) }
  }, [fields, name])
  const mine = problem !== undefined && isAbout(problem.field, name, fields)
  const described = mine ? `${id}-problem` : hint ? `${id}-hint` : undefined
  return (
    <div className="field">
      {!bare && <label htmlFor={id}>{label}</label>}
      {children({ id, name, ...(mine && { 'aria-invalid': true as const }), ...(described && { 'aria-describedby': described }) })}
      {mine && <span id={`${id}-problem`} className="problem">{problem.detail}</span>}
      {hint && !mine && <span id={`${id}-hint`} className="hint">{hint}</span>}
    </div>
  )
}
