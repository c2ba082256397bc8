import { Link } from 'wouter'
import { useNames } from '../../api/everybody'
import { day } from '../../ui/format'
import { Card } from '../../ui/Page'
import { useWords } from '../../words/lang'
import type { Dashboard } from './goals'
import { words } from './words'

/** So that whoever looks for the figures below need not pass all of a bad month */
const AT_ONCE = 6

/** What somebody has to do something about: plans that came late or not at all, and visits that count in nothing yet. */
export function Attention({ of }: { of: Dashboard }) {
  const t = useWords(words)
  const calm = of.latePlans.length === 0 && of.missingPlans.length === 0 && of.unjudged.length === 0
  return (
    <Card title={t('attention')}>
      {calm && <p className="muted">{t('allWell')}</p>}
      <div className="attention">
        <People title={t('missing')} tone="bad" of={of.missingPlans} in={of} />
        <People title={t('late')} tone="warn" of={of.latePlans} in={of} />
        {of.unjudged.length > 0 && (
          <section>
            <h3>{t('unjudged')} <span className="tag warn">{of.unjudged.length}</span></h3>
            <Visits of={of.unjudged.slice(0, AT_ONCE)} />
            {of.unjudged.length > AT_ONCE && <details><summary>{t('others', { n: of.unjudged.length - AT_ONCE })}</summary><Visits of={of.unjudged.slice(AT_ONCE)} /></details>}
          </section>
        )}
      </div>
    </Card>
  )
}

function Visits({ of }: { of: Dashboard['unjudged'] }) {
  const t = useWords(words)
  const names = useNames()
  return (
    <ul>
      {of.map((v) => (
        <li key={v.visitId}>
          <Link href={`/visits/${v.visitId}`}>{day(v.date)} {names.client(v.clientId)}</Link> <span className="muted">{names.colleague(v.specialistId)}{t('comma')}{t(v.why)}</span>
        </li>
      ))}
    </ul>
  )
}

function People({ title, tone, of, in: { month, specialists } }: { title: string; tone: 'warn' | 'bad'; of: readonly string[]; in: Dashboard }) {
  const name = (id: string) => specialists.find((s) => s.specialistId === id)?.name ?? id
  return of.length > 0 && (
    <section>
      <h3>{title} <span className={`tag ${tone}`}>{of.length}</span></h3>
      <p className="row">{of.map((id) => <Link key={id} href={`/assessments/${id}/${month}`}>{name(id)}</Link>)}</p>
    </section>
  )
}
