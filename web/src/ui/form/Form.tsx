import { createContext, use, useEffect, useId, useRef, useState, type SyntheticEvent, type ReactNode } from 'react'
import { Refused, Unreachable } from '../../api/client'
import { isAnswered } from '../../api/command'
import { useWords } from '../../words/lang'
import { words } from '../words'
import { firstField } from './focus'
import type { Draft } from './useDraft'

interface Sent {
  readonly problem: Refused['problem'] | undefined
  /** The names of the fields that are there, so that a refusal about none of them is said above */
  readonly fields: Set<string>
}
const Sending = createContext<Sent>({ problem: undefined, fields: new Set() })

interface Props {
  readonly onSubmit: () => void
  readonly send: { readonly error: Error | null; readonly isPending: boolean }
  readonly submit: string
  /** What cannot be taken back looks like it. */
  readonly tone?: 'primary' | 'danger'
  readonly draft?: Pick<Draft<object>, 'restored' | 'renew' | 'done'>
  readonly children: ReactNode
  readonly more?: ReactNode
}

/** A form whose refusal stands at the field that it is about, and above all fields where it is about none of them. */
export function Form({ onSubmit, send, submit, tone = 'primary', draft, children, more }: Props) {
  const t = useWords(words)
  const form = useRef<HTMLFormElement>(null)
  const [fields] = useState(() => new Set<string>())
  const problem = send.error instanceof Refused ? send.error.problem : undefined
  const atField = problem?.field !== undefined && [...fields].some((name) => isAbout(problem.field, name, fields))
  const renew = draft?.renew
  useEffect(() => {
    if (!send.error) return
    const wrong = form.current?.querySelector('.problem')?.closest<HTMLElement>('.field')
    const place = wrong ? firstField(wrong) : form.current?.querySelector<HTMLElement>('[role="alert"]')
    place?.focus()
    if (isAnswered(send.error)) renew?.()
  }, [send.error, renew])
  const go = (e: SyntheticEvent) => {
    e.preventDefault()
    if (!send.isPending) onSubmit()
  }
  return (
    <form ref={form} className="form" onSubmit={go}>
      {draft?.restored && <p className="note row" role="status"><span>{t('kept')}</span><button type="button" className="button" onClick={draft.done}>{t('discard')}</button></p>}
      {send.error && !atField && (
        <p className={send.error instanceof Unreachable ? 'note warn' : 'note bad'} role="alert" tabIndex={-1}>{sentence(send.error, t)}</p>
      )}
      <Sending value={{ problem, fields }}>{children}</Sending>
      <div className="row"><button type="submit" className={`button ${tone}`} disabled={send.isPending}>{send.isPending ? t('loading') : submit}</button>{more}</div>
    </form>
  )
}

function sentence(error: Error, t: (key: keyof typeof words) => string): string {
  if (error instanceof Unreachable) return t('unreachable')
  return error instanceof Refused && error.problem.code === 'IDEMPOTENCY_KEY_REUSED' ? t('perhapsTaken') : error.message
}

/** A refusal names its field by a path; a form's field answers for the whole path, and for its last part where no field has the whole. */
const isAbout = (field: string | undefined, name: string, fields: ReadonlySet<string>): boolean =>
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
