import { Link } from 'wouter'
import { eventName } from '../../words/events'
import { useWords } from '../../words/lang'
import type { Shown } from './assessment'
import { useEvidence } from './evidence'
import { figureName } from './figure'
import { words } from './words'

/** The records that came or went since a month was final, by the figure that they make another. */
export function DifferingFacts({ of, facts, open }: { of: Shown; facts: NonNullable<Shown['differingFacts']>; open: (id: string) => void }) {
  const t = useWords(words)
  const evidence = useEvidence(of.specialistId, of.month, '').data
  const known = new Map(Object.values(evidence?.lines ?? {}).flat().map((l) => [l.event, eventName(l.what)]))
  return (
    <section>
      <h3>{t('facts')}</h3>
      <ul>
        {facts.map((f) => (
          <li key={f.figure}>
            <button type="button" className="button small" onClick={() => { open(lineOf(f.figure)) }}>{figureName(f.figure, t)}</button>{' '}
            <Events title={t('came')} of={f.came} known={known} /> <Events title={t('went')} of={f.went} known={known} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is no evidence any more has no name here, only its number. */
function Events({ title, of, known }: { title: string; of: readonly string[]; known: ReadonlyMap<string, string> }) {
  const t = useWords(words)
  return of.length > 0 && <span>{title} {of.map((event) => <Link key={event} href={`/events/${event}`} style={{ marginInlineEnd: 8 }}>{known.get(event) ?? t('record', { id: event.slice(0, 8) })}</Link>)}</span>
}

/** `visits.actual` → the line of the visits */
const lineOf = (figure: string): string => figure.replace(/\.(planned|actual)$/, '')
