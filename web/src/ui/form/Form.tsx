import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type MouseEvent, type SyntheticEvent, type ReactNode } from 'react'
import { isStale, Refused, Unreachable } from '../../api/client'
import { isAnswered } from '../../api/command'
import { useWords } from '../../words/lang'
import { sentence } from '../sentence'
import { words } from '../words'
import { isAbout, Sending } from './Field'
import { firstField } from './focus'
import type { Draft } from './useDraft'

interface Props {
  readonly onSubmit: () => void
  readonly send: { readonly error: Error | null; readonly isPending: boolean }
  readonly submit: string
  /** What cannot be taken back looks like it. */
  readonly tone?: 'primary' | 'danger'
  readonly draft?: Pick<Draft<object>, 'restored' | 'renew' | 'catchUp' | 'done'>
  readonly children?: ReactNode
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
      {send.error && !atField && <Refusal error={send.error} catchUp={draft?.catchUp} />}
      <Sending value={{ problem, fields }}>{children}</Sending>
      <div className="row"><button type="submit" className={`button ${tone}`} aria-disabled={send.isPending}>{send.isPending ? t('loading') : submit}</button>{more}</div>
    </form>
  )
}

/** Why it was not taken; where somebody else was faster, first there is something to look at. */
function Refusal({ error, catchUp }: { error: Error; catchUp: (() => void) | undefined }) {
  const t = useWords(words)
  const queries = useQueryClient()
  const [looked, setLooked] = useState<Error>()
  const look = (e: MouseEvent<HTMLElement>) => {
    e.currentTarget.closest<HTMLElement>('[role="alert"]')?.focus()
    setLooked(error)
    catchUp?.()
    void queries.invalidateQueries()
  }
  const seen = looked === error
  return (
    <div className={seen ? 'note' : error instanceof Unreachable ? 'note warn' : 'note bad'} role="alert" tabIndex={-1}>
      <p>{seen ? t('looked') : sentence(error, t)}</p>
      {isStale(error) && !seen && <button type="button" className="button" onClick={look}>{t('look')}</button>}
    </div>
  )
}
