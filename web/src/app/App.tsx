import { useEffect } from 'react'
import { askSession, signIn, useSession } from '../api/session'
import { Failed, Loading } from '../ui/States'
import { useWords } from '../words/lang'
import { Shell } from './Shell'
import { words } from './words'

const AGAIN_MS = 3_000

/** Nothing is shown of the department before it is known who looks. */
export function App() {
  const t = useWords(words)
  const session = useSession()
  useEffect(() => {
    const signedOut = () => { void askSession() }
    window.addEventListener('guanxi:signed-out', signedOut)
    return () => { window.removeEventListener('guanxi:signed-out', signedOut) }
  }, [])
  useEffect(() => {
    if (session.state === 'out') signIn('by itself')
    if (session.state !== 'away') return
    const timer = setInterval(() => void askSession(), AGAIN_MS)
    return () => { clearInterval(timer) }
  }, [session.state])
  switch (session.state) {
    case 'in': return <Shell />
    case 'asking': return <main className="main"><Loading /></main>
    case 'out': return (
      <main className="main stack"><p className="note warn" role="status">{t('signedOut')}</p><div><button type="button" className="button primary" onClick={() => signIn('as asked')}>{t('signIn')}</button></div></main>
    )
    case 'away': return <main className="main"><p className="note warn" role="status">{t('away')}</p></main>
    case 'impossible': return <main className="main"><Failed error={new Error(t('impossible'))} /></main>
  }
}
