import { Link } from 'wouter'
import { moment } from '../../ui/format'
import { useWords } from '../../words/lang'
import { useDropLost, useLost, useTakeBack, useWaiting } from './useWaiting'
import { aboutOf, type Waiting } from './waiting'
import { words } from './words'

/** That something is not sent yet, or why it was not taken, at the place of what it is about. */
export function WaitingNote({ of, about = '' }: { of: Waiting; about?: string }) {
  const t = useWords(words)
  const takeBack = useTakeBack()
  const what = `${t(of.order.kind)} ${about}`.trim()
  if (of.refused === undefined) return <p><span className="tag warn">{t('waits')}</span> {what} · <span className="muted">{moment(of.at)}</span></p>
  return (
    <div className="note bad" role="alert">
      <p><strong>{what}</strong> · {moment(of.at)}</p>
      <p>{t('refused', { why: of.refused })}</p>
      <button type="button" className="button" onClick={() => { takeBack(of.order) }}>{t('takeBack')}</button>
    </div>
  )
}

/** How much waits, and what of it is lost, where he sees it first. */
export function WaitingBanner() {
  const t = useWords(words)
  const n = useWaiting().filter((w) => w.refused === undefined).length
  const lost = useLost()
  return (
    <>
      {n > 0 && <p className="note warn" role="status"><strong>{t('howMany', { n })}</strong> {t('sentWhenBack')}</p>}
      {lost.map((name) => <LostNote key={name} name={name} />)}
    </>
  )
}

/** What was in it cannot be said any more, only what it was about: it has to be given again. */
function LostNote({ name }: { name: string }) {
  const t = useWords(words)
  const drop = useDropLost()
  const about = aboutOf(name)
  return (
    <div className="note bad" role="alert">
      <p><strong>{t('cannotOpen')}</strong> {about && <>{t(about.kind)} {about.kind !== 'expense' && <Link href={`/visits/${about.id}`}>{about.id}</Link>}</>}</p>
      <p>{t('giveAgain')}</p>
      <button type="button" className="button" onClick={() => { drop(name) }}>{t('drop')}</button>
    </div>
  )
}
