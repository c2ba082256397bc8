import { useState } from 'react'
import { signOut, usePerson } from '../api/session'
import { Menu } from '../ui/Menu'
import { roleLabel } from '../words/codes'
import { useWords } from '../words/lang'
import { words } from './tools/words'

/** Who is signed in, with which roles, and the way out. */
export function Account() {
  const t = useWords(words)
  const person = usePerson()
  const [stuck, setStuck] = useState(false)
  const out = async () => { setStuck(!(await signOut())) }
  return (
    <Menu className="tool" label={person.name ?? person.id}>
      <p className="who">
        <strong>{person.name ?? person.id}</strong> <span className="muted">{person.id}</span><br />
        <span className="muted">{person.roles.map(roleLabel).join('、')}</span>
      </p>
      <button type="button" className="item" onClick={() => void out()}>{t('signOut')}</button>
      {stuck && <p className="item note bad" role="alert">{t('notOut')}</p>}
    </Menu>
  )
}
