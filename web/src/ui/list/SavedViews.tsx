import { useState, type SyntheticEvent } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useWords } from '../../words/lang'
import { words } from './words'
import { useKept } from './kept'

interface View {
  readonly name: string
  /** The conditions as they stand in the address */
  readonly search: string
}

/** The conditions that somebody comes back to, under a name of his own. */
export function SavedViews({ list }: { list: string }) {
  const t = useWords(words)
  const [views, setViews] = useKept<readonly View[]>(`views.${list}`, [])
  const [path, navigate] = useLocation()
  const search = useSearch()
  const [name, setName] = useState('')
  const save = (e: SyntheticEvent) => {
    e.preventDefault()
    if (name.trim() === '') return
    setViews([...views.filter((v) => v.name !== name.trim()), { name: name.trim(), search }])
    setName('')
  }
  return (
    <>
      {views.length === 0 && <p className="item muted">{t('noViews')}</p>}
      {views.map((view) => (
        <div key={view.name} className="row view">
          <button type="button" className="item" onClick={() => { navigate(view.search ? `${path}?${view.search}` : path) }}>{view.name}</button>
          <button type="button" className="button plain" aria-label={t('removeView', { name: view.name })} onClick={() => { setViews(views.filter((v) => v !== view)) }}>×</button>
        </div>
      ))}
      <form className="row view" onSubmit={save}>
        <input aria-label={t('viewName')} placeholder={t('viewName')} value={name} maxLength={40} onChange={(e) => { setName(e.target.value) }} />
        <button type="submit" className="button">{t('saveView')}</button>
      </form>
    </>
  )
}
