import type { ReactNode } from 'react'
import { isStale, Refused, Unreachable } from '../api/client'
import { useWords } from '../words/lang'
import { sentence } from './sentence'
import { words } from './words'

/** Grey lines in the place of what is coming, so that nothing moves when it comes. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const t = useWords(words)
  return (
    <div className="stack" role="status" style={{ gap: 12 }}>
      <span className="unseen">{t('loading')}</span>
      {Array.from({ length: lines }, (_, n) => <div key={n} className="skeleton" style={{ width: `${95 - ((n * 17) % 40)}%` }} />)}
    </div>
  )
}

export function Empty({ children }: { children?: ReactNode }) {
  const t = useWords(words)
  return <p className="muted" role="status" style={{ padding: '28px 0', textAlign: 'center' }}>{children || t('empty')}</p>
}

/** Why there is nothing to see, in the refusal's own words where there was one. */
export function Failed({ error, again }: { error: Error; again?: () => void }) {
  const t = useWords(words)
  return (
    <div className={error instanceof Unreachable ? 'note warn' : 'note bad'} role="alert">
      <p>{sentence(error, t)}</p>
      {again && (isStale(error) || !(error instanceof Refused && error.problem.status < 500)) && (
        <button type="button" className="button" onClick={again}>{t(isStale(error) ? 'look' : 'again')}</button>
      )}
    </div>
  )
}

/** That what is shown may be old, at the foot of the screen: nothing moves under the thumb for it. */
export function Stale({ error }: { error: Error }) {
  const t = useWords(words)
  return <p className="note warn stale no-print" role="status">{t('stale')}{sentence(error, t)}</p>
}

interface Asked<D> {
  readonly data: D | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

/** A question in its three states: on its way, refused or lost, answered. What was answered stays while it is asked again, or cannot be; not if it is refused now. */
export function Answer<D>({ of, lines, children }: { of: Asked<D>; lines?: number; children: (data: D) => ReactNode }) {
  if (of.data !== undefined && !(of.error instanceof Refused)) {
    return (
      <>
        {children(of.data)}
        {of.error && <Stale error={of.error} />}
      </>
    )
  }
  if (of.error) return <Failed error={of.error} again={() => void of.refetch()} />
  return <Loading {...(lines !== undefined && { lines })} />
}
