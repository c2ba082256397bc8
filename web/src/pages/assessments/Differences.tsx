import { Link } from 'wouter'
import { codes } from '../../api/gen/codes'
import { percent } from '../../ui/format'
import { Table } from '../../ui/list/Table'
import { Card } from '../../ui/Page'
import { label } from '../../words/codes'
import { eventName } from '../../words/events'
import { useWords } from '../../words/lang'
import { valueAt, type Figures, type Shown } from './assessment'
import { useEvidence } from './evidence'
import { words } from './words'

type Say = (key: keyof typeof words, values?: Readonly<Record<string, string | number>>) => string

/** What would be otherwise, were the month made final today, and the records that make it so. */
export function Differences({ of, then, open }: { of: Shown; then: Figures; open: (id: string) => void }) {
  const t = useWords(words)
  const names = of.differences ?? []
  const facts = of.differingFacts ?? []
  const evidence = useEvidence(of.specialistId, of.month, '', facts.length > 0).data
  const known = new Map(Object.values(evidence?.lines ?? {}).flat().map((l) => [l.event, eventName(l.what)]))
  if (names.length === 0 && facts.length === 0) return <p className="note good">{t('differNone')}</p>
  return (
    <Card title={t('differTitle')}>
      <div className="changed">
        <Table
          title={t('differTitle')} rows={names} idOf={(name) => name}
          columns={[
            { id: 'name', label: t('indicator'), value: (name) => figureName(name, t), phone: 'title' },
            { id: 'then', label: t('then'), value: (name) => shown(name, then, t), number: true, phone: 'label' },
            { id: 'now', label: t('now'), value: (name) => shown(name, of.known, t), number: true, phone: 'label' },
          ]}
        />
        {facts.length > 0 && (
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
        )}
      </div>
    </Card>
  )
}

/** What is no evidence any more has no name here, only its number. */
function Events({ title, of, known }: { title: string; of: readonly string[]; known: ReadonlyMap<string, string> }) {
  const t = useWords(words)
  return of.length > 0 && <span>{title} {of.map((event) => <Link key={event} href={`/events/${event}`} style={{ marginInlineEnd: 8 }}>{known.get(event) ?? t('record', { id: event.slice(0, 8) })}</Link>)}</span>
}

/** `visits.actual` → the line of the visits */
const lineOf = (figure: string): string => figure.replace(/\.(planned|actual)$/, '')

const FIGURES = ['planned', 'actual', 'rate', 'rating', 'weight', 'score', 'planLate', 'status', 'violations', 'total', 'grade'] as const
const isFigure = (part: string): part is (typeof FIGURES)[number] => (FIGURES as readonly string[]).includes(part)

const figureName = (name: string, t: Say): string => name.split('.').map((part) => {
  if (part === 'planLate') return t('plan')
  if (isFigure(part)) return t(part)
  return Object.hasOwn(codes.indicator, part) ? label('indicator', part) : part
}).join(' · ')

function shown(name: string, figures: Figures, t: Say): string | number {
  const value = valueAt(figures, name)
  if (value === undefined) return '–'
  if (name === 'planLate') return t(value === true ? 'planLate' : 'planIn')
  if (name === 'status') return label('assessmentStatus', String(value))
  return name.endsWith('.rate') ? percent(Number(value)) : String(value)
}
