import { useNames } from '../../api/everybody'
import { Stands } from '../../parts/desk/Stands'
import type { Step } from '../../parts/desk/step'
import { words as deskWords } from '../../parts/desk/words'
import { deadline, moment } from '../../ui/format'
import { Card } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { rounds, type Sheet } from './case'
import { words } from './sheet/words'

/** What is to be done, round by round: how each step stands, when it is due, when it was done and whose it is. */
export function Steps({ of }: { of: Sheet }) {
  const t = useWords(words)
  const all = rounds(of.steps)
  return (
    <Card title={t('steps')}>
      {all.map(([round, steps]) => (
        <section key={round}>
          {all.length > 1 && <h3 className="round-title">{t('round', { n: round })}</h3>}
          <ol className="steps">{steps.map((s) => <OneStep key={s.step} of={s} />)}</ol>
        </section>
      ))}
    </Card>
  )
}

const isUndecided = ({ state }: Step): boolean => state === 'OPEN' || state === 'DUE_SOON' || state === 'PAUSED'

function OneStep({ of: s }: { of: Step }) {
  const t = useWords(words)
  const desk = useWords(deskWords)
  const names = useNames()
  return (
    <li className={s.state}>
      <span className="step-name">{desk(s.step)}</span>
      <div className="step-facts">
        <Stands of={s} />
        {s.dueAt !== undefined && <span>{t('due')} {deadline(s.dueAt)}</span>}
        {s.dueAt === undefined && isUndecided(s) && <span>{t(s.state === 'PAUSED' ? 'stands' : 'notYet')}</span>}
        {s.metAt !== undefined && <span>{t('done')} {moment(s.metAt)}</span>}
        {s.responsible && <span>{s.responsible.role === 'AGENT' ? names.colleague(s.responsible.who) : s.responsible.who}</span>}
        {!s.responsible && isUndecided(s) && <span>{t('nobody')}</span>}
      </div>
    </li>
  )
}
