import { useQueryClient } from '@tanstack/react-query'
import { signOut, usePerson } from '../api/session'
import { Menu } from '../ui/Menu'
import { label } from '../words/codes'
import { useWords } from '../words/lang'
import { words } from './words'

/** Who is signed in, with which roles, and the way out: what was read goes from memory. */
export function Account() {
  const t = useWords(words)
  const person = usePerson()
  const queries = useQueryClient()
  const out = async () => {
    queries.clear()
    await signOut()
  }
  return (
    <Menu className="tool" label={person.name ?? person.id}>
      <p className="who">
        <strong>{person.name ?? person.id}</strong> <span className="muted">{person.id}</span><br />
        <span className="muted">{person.roles.map((role) => label('role', role.toUpperCase().replace('-', '_'))).join('、')}</span>
      </p>
      <button type="button" className="item" onClick={() => void out()}>{t('signOut')}</button>
    </Menu>
  )
}
