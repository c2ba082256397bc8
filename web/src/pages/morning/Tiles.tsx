import type { ReactNode } from 'react'
import { money, percent } from '../../ui/format'
import { useWords } from '../../words/lang'
import { GOALS, type Goal, type Standing } from './goals'
import { words } from './words'

/** The department in five figures. */
export function Tiles({ of }: { of: Standing }) {
  const t = useWords(words)
  const { hospitality: spend } = of
  return (
    <div className="tiles">
      {GOALS.map((goal) => <GoalTile key={goal} name={t(goal)} of={of[goal]} />)}
      <Tile name={t('violations')} figure={of.violations}>{t('times')}</Tile>
      <Tile name={t('hospitality')} figure={money(spend.actual)}>
        {t('ofBudget', { amount: money(spend.budget) })}<br />{t('requests', { n: spend.requests, settled: spend.settled })}
      </Tile>
    </div>
  )
}

function GoalTile({ name, of }: { name: string; of: Goal }) {
  const t = useWords(words)
  return (
    <Tile name={name} figure={of.actual} beside={of.rate === undefined ? '' : percent(of.rate)}>
      {t('ofPlanned', { n: of.planned ?? 0 })}
      {of.unplannedActual > 0 && <><br />{t('unplanned', { n: of.unplannedActual })}</>}
      {of.rate !== undefined && <progress max={1} value={Math.min(1, of.rate)} aria-hidden="true" />}
    </Tile>
  )
}

function Tile({ name, figure, beside, children }: { name: string; figure: ReactNode; beside?: string; children: ReactNode }) {
  return (
    <section className="card tile">
      <h2>{name}</h2>
      <p className="figure"><strong>{figure}</strong> {beside}</p>
      <p className="muted">{children}</p>
    </section>
  )
}
