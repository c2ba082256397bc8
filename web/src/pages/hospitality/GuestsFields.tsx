import { useQuery } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import { Text } from '../../ui/form/inputs'
import { useWords } from '../../words/lang'
import { words } from './words'

export interface TypedGuest {
  readonly name: string
  readonly title: string
}
export const NOBODY: TypedGuest = { name: '', title: '' }

interface Props {
  readonly clientId: string
  readonly guests: readonly TypedGuest[]
  readonly onChange: (guests: readonly TypedGuest[]) => void
}

/** Whoever the client's file knows is added with one touch; anybody else is typed. */
export function GuestsFields({ clientId, guests, onChange }: Props) {
  const t = useWords(words)
  const client = useQuery({
    queryKey: ['clients', clientId],
    enabled: clientId !== '',
    queryFn: async () => must(await api.GET('/api/clients/{clientId}', { params: { path: { clientId } } })),
  })
  const known = (client.data?.contacts ?? []).filter((c) => !guests.some((g) => g.name === c.name))
  const change = (at: number, some: Partial<TypedGuest>) => { onChange(guests.map((g, n) => (n === at ? { ...g, ...some } : g))) }
  const add = (guest: TypedGuest) => { onChange([...guests.filter((g) => g.name !== '' || g.title !== ''), guest]) }
  return (
    <fieldset>
      <legend>{t('clientGuests')}</legend>
      {guests.map((guest, n) => (
        <div key={n} className="hospitality-guest">
          <Text label={t('guestName')} name="clientGuests.name" required={guest.title !== ''} value={guest.name} onChange={(name) => { change(n, { name }) }} />
          <Text label={t('guestTitle')} name="clientGuests.title" value={guest.title} onChange={(title) => { change(n, { title }) }} />
          <button type="button" className="button plain" aria-label={t('removeGuest', { n: n + 1 })} disabled={guests.length === 1 && guest.name === '' && guest.title === ''} onClick={() => { onChange(guests.length === 1 ? [NOBODY] : guests.filter((_, at) => at !== n)) }}>×</button>
        </div>
      ))}
      <div className="row">
        {known.map((c) => <button key={c.contactId} type="button" className="button hospitality-known" onClick={() => { add({ name: c.name, title: c.title ?? '' }) }}>{t('addContact', { name: [c.name, c.title].filter(Boolean).join(' ') })}</button>)}
        <button type="button" className="button" onClick={() => { onChange([...guests, NOBODY]) }}>{t('addGuest')}</button>
      </div>
    </fieldset>
  )
}
