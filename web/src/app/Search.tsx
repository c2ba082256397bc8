import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useClients, useColleagues } from '../api/everybody'
import { useWords } from '../words/lang'
import { words as said } from './tools/words'
import { words } from './words'

type Matcher = (name: string, typed: string) => boolean

/** Clients by a part of their name, its pinyin or first letters, a telephone; colleagues; a visit by its number. Nothing of it enters the address. */
export default function Search({ close }: { close: () => void }) {
  const t = useWords(words)
  const told = useWords(said)
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [, navigate] = useLocation()
  const byPinyin = usePinyin()
  const clients = useClients().data ?? []
  const colleagues = useColleagues().data ?? []
  useEffect(() => { dialog.current?.showModal() }, [])

  const wanted = typed.trim().toLowerCase()
  const matches = (...texts: readonly (string | undefined)[]) => texts.some((text) => text !== undefined && (text.toLowerCase().includes(wanted) || byPinyin(text, wanted)))
  const hits = wanted === '' ? [] : [
    ...(/^v\d+$/i.test(wanted) ? [{ href: `/visits/${wanted.toUpperCase()}`, text: wanted.toUpperCase(), more: '' }] : []),
    ...clients.filter((c) => matches(c.name, c.clientId, c.contact?.name, c.contact?.phone)).map((c) => ({ href: `/clients/${c.clientId}`, text: c.name, more: [c.clientId, c.contact?.name, c.contact?.phone].filter(Boolean).join(' · ') })),
    ...colleagues.filter((c) => matches(c.name, c.specialistId)).map((c) => ({ href: `/colleagues/${c.specialistId}`, text: c.name, more: [c.specialistId, c.team].join(' · ') })),
  ].slice(0, 12)
  const go = (href: string | undefined) => {
    if (href === undefined) return
    close()
    navigate(href)
  }
  return (
    <dialog ref={dialog} className="search-box" aria-label={t('search')} onClose={close} onClick={(e) => { if (e.target === e.currentTarget) close() }}>
      <input
        role="combobox" aria-expanded={hits.length > 0} aria-controls="hits" aria-activedescendant={hits.length > 0 ? `hit-${at}` : undefined}
        aria-label={t('search')} placeholder={t('search')} autoComplete="off" value={typed}
        onChange={(e) => { setTyped(e.target.value); setAt(0) }}
        onKeyDown={(e) => {
          if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
            e.preventDefault()
            setAt((at + (e.key === 'ArrowDown' ? 1 : hits.length - 1)) % Math.max(1, hits.length))
          }
          if (e.key === 'Enter' && !e.nativeEvent.isComposing) go(hits[at]?.href)
        }}
      />
      <ul id="hits" role="listbox" aria-label={t('search')}>
        {hits.map((hit, n) => (
          <li key={hit.href} id={`hit-${n}`} role="option" aria-selected={n === at} onClick={() => { go(hit.href) }}>{hit.text} <span className="muted">{hit.more}</span></li>
        ))}
      </ul>
      <p role="status" className="muted hint">{wanted !== '' && hits.length === 0 ? told('nothing') : ''}</p>
    </dialog>
  )
}

/** The table of readings is large and loaded when somebody searches; until then letters find letters. */
function usePinyin(): Matcher {
  const [matcher, setMatcher] = useState<Matcher>(() => () => false)
  useEffect(() => {
    let here = true
    void import('pinyin-pro').then(({ match }) => {
      if (here) setMatcher(() => (name: string, typed: string) => /^[a-z ]+$/.test(typed) && match(name, typed, { precision: 'start' }) !== null)
    })
    return () => { here = false }
  }, [])
  return matcher
}
