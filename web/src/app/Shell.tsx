import './shell.css'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Link, Redirect, Route, Switch, useLocation, useSearch } from 'wouter'
import { usePerson } from '../api/session'
import { Icon } from '../ui/Icon'
import { Page } from '../ui/Page'
import { Loading } from '../ui/States'
import { bringCodes } from '../words/codes'
import { lang, speak, useWords } from '../words/lang'
import { Catch } from './Catch'
import { Foot, Side } from './Navigation'
import { isFor, pages } from './pages'
import { words } from './words'

const Search = lazy(() => import('./Search'))
const Tools = lazy(() => import('./Tools'))

export function Shell() {
  const t = useWords(words)
  const person = usePerson()
  const [searching, setSearching] = useState(false)
  const online = useOnline()
  const [path] = useLocation()
  const search = useSearch()
  useEffect(() => {
    const key = (e: KeyboardEvent) => {
      if (!(e.ctrlKey || e.metaKey) || e.key.toLowerCase() !== 'k') return
      e.preventDefault()
      setSearching(true)
    }
    window.addEventListener('keydown', key)
    return () => { window.removeEventListener('keydown', key) }
  }, [])
  const open = pages.filter((p) => isFor(person, p))
  const other = lang() === 'en' ? 'zh-CN' : 'en'
  return (
    <>
      <a className="skip" href="#main">{t('skip')}</a>
      <div className="shell">
        <header className="bar">
          <Link href="/" className="brand"><img src="/icon.svg" width="28" height="28" alt="" /><span>{t('brand')}</span></Link>
          <button type="button" className="search" onClick={() => { setSearching(true) }} aria-keyshortcuts="Control+K"><Icon name="search" /><span>{t('search')}</span><kbd aria-hidden="true">Ctrl K</kbd></button>
          <span className="spring" />
          <button type="button" className="tool" lang={other} onClick={() => { void bringCodes(other).finally(() => { speak(other) }) }}>{other === 'en' ? 'English' : '中文'}</button>
          <Suspense fallback={null}><Tools /></Suspense>
        </header>
        <Side pages={open} />
        <main id="main" className="main" tabIndex={-1}>
          {!online && <p className="offline" role="status">{t('offline')}</p>}
          <Catch key={path} at={`${path}?${search}`}>
            <Suspense fallback={<Loading />}>
              <Switch>
                <Route path="/"><Redirect to={open.find((p) => p.nav)?.path ?? '/nothing'} replace /></Route>
                {open.map((p) => <Route key={p.path} path={p.path} component={p.component} />)}
                <Route><Page title={t('notFound')} help={async () => (await import('./help')).notFoundHelp}><p><Link href="/">{t('home')}</Link></p></Page></Route>
              </Switch>
            </Suspense>
          </Catch>
        </main>
        <Foot pages={open} />
      </div>
      {searching && <Suspense fallback={null}><Search close={() => { setSearching(false) }} /></Suspense>}
    </>
  )
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const look = () => { setOnline(navigator.onLine) }
    window.addEventListener('online', look)
    window.addEventListener('offline', look)
    return () => {
      window.removeEventListener('online', look)
      window.removeEventListener('offline', look)
    }
  }, [])
  return online
}
