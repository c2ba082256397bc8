import { useEffect, useRef, type ReactNode } from 'react'
import { useWords } from '../words/lang'
import { words } from './words'

/** What is asked about one row or one place of a page: it takes the focus when it opens and gives it back when it closes. */
export function Panel({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const t = useWords(words)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    panel.current?.scrollIntoView({ block: 'nearest' })
    panel.current?.querySelector<HTMLElement>('form :is(input, select, textarea, button)')?.focus({ preventScroll: true })
    return () => { if (before instanceof HTMLElement && before.isConnected) before.focus() }
  }, [])
  return (
    <section ref={panel} className="card no-print" aria-label={title} onKeyDown={(e) => { if (e.key === 'Escape' && !e.defaultPrevented) close() }}>
      <header><h2>{title}</h2><button type="button" className="button plain" onClick={close}>{t('close')}</button></header>
      {children}
    </section>
  )
}
