import { useEffect, useState } from 'react'
import { time } from '../../ui/format'
import { useWords } from '../../words/lang'
import { elapsed } from './elapsed'
import { words } from './words'

const SECOND = 1_000

/** How long the call lasts by now */
export function Running({ since }: { since: string }) {
  const t = useWords(words)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => { setNow(Date.now()) }, SECOND)
    return () => { clearInterval(timer) }
  }, [])
  return (
    <div className="row call-time">
      <span className="muted">{t('since', { time: time(since) })}</span>
      <strong role="timer" aria-label={t('running')}>{elapsed(Date.parse(since), now)}</strong>
    </div>
  )
}
