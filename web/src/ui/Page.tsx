import { useEffect, useRef, useState, type ReactNode } from 'react'
import { say, useWords, type Pair } from '../words/lang'
import { words } from './words'

interface Props {
  readonly title: string
  /** What the page is for and how it is used, in the department's words; a blank line begins a paragraph. It comes when somebody wants it. */
  readonly help: () => Promise<Pair>
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** Whether a page stood here before: the first one leaves the focus where the browser begins. */
let opened = false

/** A page's head: its name as heading and in the tab, what can be done on it, and help. The heading takes the focus when one comes here. */
export function Page({ title, help, actions, children }: Props) {
  const t = useWords(words)
  const [helping, setHelping] = useState(false)
  const [told, setTold] = useState<Pair>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { document.title = `${title} · 关系 Guanxi` }, [title])
  useEffect(() => {
    if (opened) heading.current?.focus({ preventScroll: true })
    opened = true
  }, [])
  const ask = () => {
    setHelping(!helping)
    if (!told) help().then(setTold, () => { setHelping(false) })
  }
  return (
    <>
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>{title}</h1>
        <div className="row no-print">
          {actions}
          <button type="button" className="button plain" aria-expanded={helping} onClick={ask}>{t('help')}</button>
        </div>
      </div>
      {helping && told && <section className="note help no-print" aria-label={t('help')}>{say(told).split('\n\n').map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</section>}
      <div className="stack">{children}</div>
    </>
  )
}

export function Card({ title, actions, children }: { title?: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className="card">
      {title && <header><h2>{title}</h2>{actions}</header>}
      {children}
    </section>
  )
}

/** Names and values, those without a value left out. */
export function Facts({ of }: { of: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {of.filter(([, value]) => value !== undefined && value !== null && value !== '').map(([name, value]) => (
        <div key={name}><dt>{name}</dt><dd>{value}</dd></div>
      ))}
    </dl>
  )
}
