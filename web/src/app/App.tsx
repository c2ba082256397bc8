import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { Refused, Unreachable } from '../api/client'
import { askSession, signIn, signInFailed, useSession } from '../api/session'
import { Failed, Loading } from '../ui/States'
import { useWords } from '../words/lang'
import { Shell } from './Shell'
import { words } from './words'

const AGAIN_MS = 3_000
const COMES_BACK_MS = 10_000

/** A refusal is an answer: asking again changes nothing. A lost connection comes back. What one person was told the next one is not. */
function Queries({ children }: { children: ReactNode }) {
  const [queries] = useState(() => new QueryClient({
    defaultOptions: { queries: { staleTime: 20_000, networkMode: 'always', retry: (failures, error) => !(error instanceof Refused) && failures < 4, refetchInterval: ({ state }) => (state.error instanceof Unreachable ? COMES_BACK_MS : false) } },
  }))
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>
}

/** Nothing is shown of the department before it is known who looks. */
export function App() {
  const t = useWords(words)
  const session = useSession()
  useEffect(() => {
    if (session.state === 'out') signIn('by itself')
    if (session.state !== 'away') return
    const timer = setInterval(() => void askSession(), AGAIN_MS)
    return () => { clearInterval(timer) }
  }, [session.state])
  if (!window.isSecureContext) return <main className="main"><Failed error={new Error(t('insecure'))} /></main>
  switch (session.state) {
    case 'in': return <Queries key={session.person.id}><Shell /></Queries>
    case 'asking': return <main className="main"><Loading /></main>
    case 'out': return (
      <main className="main stack"><p className="note warn" role="status">{t(signInFailed() ? 'signInFailed' : 'signedOut')}</p><div><button type="button" className="button primary" onClick={() => { signIn('as asked') }}>{t('signIn')}</button></div></main>
    )
    case 'away': return <main className="main"><p className="note warn" role="status">{t('away')}</p></main>
    case 'impossible': return <main className="main"><Failed error={new Error(t('impossible'))} /></main>
  }
}
