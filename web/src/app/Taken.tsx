import { useEffect, useState } from 'react'
import { TAKEN } from '../api/command'
import { Icon } from '../ui/Icon'
import { useWords } from '../words/lang'
import { words } from './tools/words'

const SHOWN_MS = 4_000

/** That what was ordered was done, for a moment, at the same place for every page. */
export function Taken() {
  const t = useWords(words)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    const taken = () => { setTimes((n) => n + 1) }
    window.addEventListener(TAKEN, taken)
    return () => { window.removeEventListener(TAKEN, taken) }
  }, [])
  useEffect(() => {
    if (times === 0) return
    const timer = setTimeout(() => { setTimes(0) }, SHOWN_MS)
    return () => { clearTimeout(timer) }
  }, [times])
  return <div className="taken no-print" role="status">{times > 0 && <p key={times}><Icon name="check" /> {t('taken')}</p>}</div>
}
