import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { Answer } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import type { Evidence, FormLine, Shown } from './assessment'
import { EvidenceTable } from './EvidenceTable'
import { useEvidence } from './evidence'
import { words } from './words'

interface Props {
  readonly of: Shown
  readonly card: string
  readonly lines: readonly FormLine[]
  readonly line: string
  readonly close: () => void
}

/** The records behind the figures of the line that is opened. */
export function EvidenceCard({ of, card, lines, line, close }: Props) {
  const t = useWords(words)
  const heading = useRef<HTMLHeadingElement>(null)
  const evidence = useEvidence(of.specialistId, of.month, card)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [line])
  const closeAndReturn = () => {
    document.querySelector<HTMLElement>('main [aria-expanded="true"].small')?.focus()
    close()
  }
  const names: Readonly<Record<string, string>> = { planLate: t('plan'), violations: t('violations') }
  const figures = lines.find((l) => l.id === line)?.figures ?? [line]
  return (
    <section className="card evidence no-print" onKeyDown={(e) => { if (e.key === 'Escape') closeAndReturn() }}>
      <header><h2 ref={heading} tabIndex={-1}>{t('evidenceOf', { what: names[line] ?? label('indicator', line) })}</h2><button type="button" className="button small" onClick={closeAndReturn}>{t('closeEvidence')}</button></header>
      <Answer of={evidence} lines={4}>
        {(e) => <div className="changed">{figures.map((figure) => <OfFigure key={figure} figure={figure} of={e} alone={figures.length === 1} />)}</div>}
      </Answer>
    </section>
  )
}

function OfFigure({ figure, of, alone }: { figure: string; of: Evidence; alone: boolean }) {
  const t = useWords(words)
  const rows = of.lines[figure] ?? []
  const title = t(figure.endsWith('.planned') ? 'planned' : figure.endsWith('.actual') ? 'actual' : 'evidence')
  const then = of.finalised?.figures[figure]
  const gone = then?.filter((event) => !rows.some((r) => r.event === event)) ?? []
  return (
    <section>
      {!alone && <h3>{title} <span className="tag">{rows.length}</span></h3>}
      {rows.length === 0 ? <p className="muted">{t('noEvidence')}</p> : <EvidenceTable title={title} rows={rows} specialistId={of.specialistId} month={of.month} {...(then && { then })} />}
      {gone.length > 0 && <p>{t('gone')} {gone.map((event) => <Link key={event} href={`/events/${event}`}>{t('record', { id: event.slice(0, 8) })}</Link>)}</p>}
    </section>
  )
}
