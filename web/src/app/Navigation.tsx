import { useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { say, useLang, useWords } from '../words/lang'
import { groups, type PageEntry } from './pages'
import { words } from './words'

type Named = PageEntry & { readonly nav: NonNullable<PageEntry['nav']> }
const named = (pages: readonly PageEntry[]): readonly Named[] => pages.filter((p): p is Named => p.nav !== undefined)
const ON_A_PHONE = 4

/** The pages that somebody's roles open, by what they are about. */
function Groups({ pages }: { pages: readonly PageEntry[] }) {
  useLang()
  const [path] = useLocation()
  const shown = named(pages)
  return (Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
    const of = shown.filter((p) => p.nav.group === group)
    return of.length > 0 && (
      <section key={group}>
        <h2>{say(groups[group])}</h2>
        {of.map((p) => <Link key={p.path} href={p.path} {...current(path, p.path, shown)}>{say(p.nav.label)}</Link>)}
      </section>
    )
  })
}

/** A page below another, such as a visit below the visits, lights up the other, unless it has a place of its own. */
const current = (path: string, of: string, shown: readonly Named[]) => (path === of || (path.startsWith(`${of}/`) && !shown.some((p) => p.path === path)) ? { 'aria-current': 'page' as const } : {})

export function Side({ pages }: { pages: readonly PageEntry[] }) {
  const t = useWords(words)
  return <nav className="side" aria-label={t('nav')}><div><Groups pages={pages} /></div></nav>
}

/** On a phone: the first four within the thumb's reach, the others behind one more. */
export function Foot({ pages }: { pages: readonly PageEntry[] }) {
  const t = useWords(words)
  const [path] = useLocation()
  const sheet = useRef<HTMLDialogElement>(null)
  const shown = named(pages)
  return (
    <>
      <nav className="foot" aria-label={t('nav')}>
        {shown.slice(0, ON_A_PHONE).map((p) => <Link key={p.path} href={p.path} {...current(path, p.path, shown)}>{say(p.nav.label)}</Link>)}
        {shown.length > ON_A_PHONE && <button type="button" onClick={() => { sheet.current?.showModal() }}>{t('more')}</button>}
      </nav>
      <dialog ref={sheet} className="sheet" aria-label={t('more')} onClick={() => { sheet.current?.close() }}><Groups pages={pages} /></dialog>
    </>
  )
}
