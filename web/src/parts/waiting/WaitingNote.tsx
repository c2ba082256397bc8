import { moment } from '../../ui/format'
import { useWords } from '../../words/lang'
import { useTakeBack } from './useWaiting'
import type { Waiting } from './waiting'
import { words } from './words'

/** That something is not sent yet, or why it was not taken, at the place of what it is about. */
export function WaitingNote({ of, about }: { of: Waiting; about?: string }) {
  const t = useWords(words)
  const takeBack = useTakeBack()
  return (
    <div className={of.refused === undefined ? 'note warn' : 'note bad'} role="status">
      <p><strong>{t('waits')}</strong> {t(of.order.kind)}{about !== undefined && ` ${about}`} · {moment(of.at)}</p>
      <p>{of.refused === undefined ? t('sentWhenBack') : t('refused', { why: of.refused })}</p>
      {of.refused !== undefined && <button type="button" className="button" onClick={() => { takeBack(of.order) }}>{t('takeBack')}</button>}
    </div>
  )
}
