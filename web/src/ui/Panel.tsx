import { Suspense, useEffect, useRef, type ReactNode } from 'react'
import { useWords } from '../words/lang'
import { enter, leave } from './form/focus'
import { Loading } from './States'
import { words } from './words'

/** What is asked about one row or one place of a page: it takes the focus when it opens and gives it back when it closes; its form may come when it is opened. */
export function Panel({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const t = useWords(words)
  const panel = useRef<HTMLElement>(null)
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    panel.current?.scrollIntoView({ block: 'nearest' })
    const stop = form.current ? enter(form.current) : undefined
    return () => {
      stop?.()
      leave(before)
    }
  }, [])
  return (
    <section ref={panel} className="card no-print" aria-label={title} onKeyDown={(e) => { if (e.key === 'Escape' && !e.defaultPrevented) close() }}>
      <header><h2>{title}</h2><button type="button" className="button plain" onClick={close}>{t('close')}</button></header>
      <div ref={form}><Suspense fallback={<Loading lines={4} />}>{children}</Suspense></div>
    </section>
  )
}
