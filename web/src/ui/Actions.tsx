import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useWords } from '../words/lang'
import { words } from './words'

export interface Action {
  readonly id: string
  readonly label: string
  readonly tone?: 'primary' | 'danger'
  /** What has to be said for it; `close` when it was taken or is not wanted. */
  readonly form: (close: () => void) => ReactNode
}

/** What can be done with the thing of the page: a row of buttons, and below them what the chosen one asks for. */
export function Actions({ of }: { of: readonly (Action | false)[] }) {
  const t = useWords(words)
  const [open, setOpen] = useState<string>()
  const panel = useRef<HTMLDivElement>(null)
  const actions = of.filter((a) => a !== false)
  const chosen = actions.find((a) => a.id === open)
  useEffect(() => { if (open !== undefined) panel.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus() }, [open])
  if (actions.length === 0) return null
  return (
    <section className="card no-print">
      <div className="row">
        {actions.map((a) => (
          <button key={a.id} type="button" className={`button ${a.tone ?? ''}`} aria-expanded={a.id === open} onClick={() => { setOpen(a.id === open ? undefined : a.id) }}>{a.label}</button>
        ))}
      </div>
      {chosen && (
        <div ref={panel} key={chosen.id} style={{ marginTop: 16 }}>
          <header className="row" style={{ justifyContent: 'space-between', marginBottom: 12 }}>
            <h2>{chosen.label}</h2>
            <button type="button" className="button plain" onClick={() => { setOpen(undefined) }}>{t('close')}</button>
          </header>
          {chosen.form(() => { setOpen(undefined) })}
        </div>
      )}
    </section>
  )
}
