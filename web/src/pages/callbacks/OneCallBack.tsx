import { Stands } from '../../parts/desk/Stands'
import { dateOf, day, moment } from '../../ui/format'
import { useWords } from '../../words/lang'
import { mayBeMade, type CallBack } from './series'
import { words } from './words'

/** How one of the three stands, and what is to be known of it where it is still to be made */
export function OneCallBack({ of: c }: { of: CallBack }) {
  const t = useWords(words)
  return (
    <span className="call-back">
      <Stands of={c} />
      {c.metAt !== undefined && <span className="muted whole">{day(dateOf(c.metAt))}</span>}
      {(c.state === 'OPEN' || c.state === 'DUE_SOON') && c.dueAt !== undefined && <span className="muted whole">{mayBeMade(c, new Date()) ? t('due', { day: day(dateOf(c.dueAt)) }) : t('opens', { day: day(dateOf(c.opensAt)) })}</span>}
      {c.metAt === undefined && c.attempts > 0 && <span className="muted whole">{t('tried', { n: c.attempts })}</span>}
      {c.nextAttemptBy !== undefined && <span className="muted">{t('nextBy', { time: moment(c.nextAttemptBy) })}</span>}
    </span>
  )
}
