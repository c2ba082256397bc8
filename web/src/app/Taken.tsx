import { useTaken } from '../api/said'
import { Icon } from '../ui/Icon'
import { useWords } from '../words/lang'
import { words } from './words'

/** That an order was taken: the form that gave it is gone by then, and what it changed may stand elsewhere on the page. */
export function Taken() {
  const t = useWords(words)
  const taken = useTaken()
  return <div className="taken no-print" role="status">{taken > 0 && <p key={taken}><Icon name="check" /> {t('taken')}</p>}</div>
}
