import { useWords } from '../../words/lang'
import { stands, type Appointment } from './appointment'
import { ConfirmButton } from './ConfirmButton'
import { words } from './words'

export type Asked = 'move' | 'cancel'

/** What can be done with an appointment that stands. */
export function RowActions({ of, ask }: { of: Appointment; ask: (what: Asked, of: Appointment) => void }) {
  const t = useWords(words)
  if (!stands(of)) return null
  return (
    <div className="row no-print" style={{ gap: 6 }}>
      {of.status === 'BOOKED' && <ConfirmButton of={of} />}
      <button type="button" className="button" onClick={() => { ask('move', of) }}>{t('move')}</button>
      <button type="button" className="button danger" onClick={() => { ask('cancel', of) }}>{t('cancel')}</button>
    </div>
  )
}
