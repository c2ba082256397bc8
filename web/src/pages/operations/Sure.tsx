import { useState } from 'react'
import { Failed } from '../../ui/States'
import { useWords } from '../../words/lang'
import { words } from './words'

interface Props {
  readonly label: string
  readonly title: string
  readonly question: string
  readonly danger?: boolean
  readonly order: { readonly mutate: () => void; readonly isPending: boolean; readonly error: Error | null }
}

/** An order that is asked for twice, in the place where its button stood. */
export function Sure({ label, title, question, danger = false, order }: Props) {
  const t = useWords(words)
  const [asking, setAsking] = useState<boolean>()
  if (!asking) {
    return (
      <>
        <button type="button" className={danger ? 'button danger' : 'button'} aria-label={title} disabled={order.isPending} autoFocus={asking === false} onClick={() => { setAsking(true) }}>{label}</button>
        {order.error && <Failed error={order.error} />}
      </>
    )
  }
  return (
    <div className="row" role="group" aria-label={question} onKeyDown={(e) => { if (e.key === 'Escape') setAsking(false) }}>
      <span>{question}</span>
      <button
        type="button" className={danger ? 'button danger' : 'button primary'} autoFocus
        onClick={() => {
          setAsking(false)
          order.mutate()
        }}
      >
        {t('yes')}
      </button>
      <button type="button" className="button" onClick={() => { setAsking(false) }}>{t('no')}</button>
    </div>
  )
}
