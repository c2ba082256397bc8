import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { useWords } from '../words/lang'
import { enter, leave } from './form/focus'
import { Loading } from './States'
import { words } from './words'

export interface Action {
  readonly id: string
  readonly label: string
  readonly tone?: 'primary' | 'danger'
  /** What has to be said for it; `close` when it was taken or is not wanted. */
  readonly form: (close: () => void) => ReactNode
}

/** What can be done with the thing of the page: a row of buttons, and below them what the chosen one asks for, which may come when it is opened. */
export function Actions({ of }: { of: readonly (Action | false)[] }) {
  const t = useWords(words)
  const [open, setOpen] = useState<string>()
  const form = useRef<HTMLDivElement>(null)
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const actions = of.filter((a) => a !== false)
  const chosen = actions.find((a) => a.id === open)
  const id = chosen?.id
  useEffect(() => {
    if (id === undefined || !form.current) return
    const places = buttons.current
    const stop = enter(form.current)
    return () => {
      stop()
      leave(places.get(id))
    }
  }, [id])
  if (actions.length === 0) return null
  const close = () => { setOpen(undefined) }
  return (
    <section className="card no-print" onKeyDown={(e) => { if (e.key === 'Escape' && !e.defaultPrevented) close() }}>
      <div className="row">
        {actions.map((a) => (
          <button
            key={a.id} type="button" className={`button ${a.tone ?? ''}`} aria-expanded={a.id === open} onClick={() => { setOpen(a.id === open ? undefined : a.id) }}
            ref={(button) => {
              if (button) buttons.current.set(a.id, button)
              else buttons.current.delete(a.id)
            }}
          >{a.label}</button>
        ))}
      </div>
      {chosen && (
        <div key={chosen.id} style={{ marginTop: 16 }}>
          <header className="row" style={{ justifyContent: 'space-between', marginBottom: 12 }}>
            <h2>{chosen.label}</h2>
            <button type="button" className="button plain" onClick={close}>{t('close')}</button>
          </header>
          <div ref={form}><Suspense fallback={<Loading lines={4} />}>{chosen.form(close)}</Suspense></div>
        </div>
      )}
    </section>
  )
}
