import { useQueryClient } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { Failed } from '../../ui/States'
import { useWords } from '../../words/lang'
import { isOpen, type Item } from './contact'
import { words } from './words'

/** What can be said of a contact of which nothing is known yet; the monthly plan's visits say it themselves. */
export function RowActions({ of, cancel }: { of: Item; cancel: (of: Item) => void }) {
  const t = useWords(words)
  const queries = useQueryClient()
  const contactId = of.contactId ?? ''
  const made = useCommand(async () => must(await api.PUT('/api/visits/contacts/{contactId}/made', { params: { path: { contactId } }, body: {} })))
  if (!isOpen(of)) return null
  return (
    <div className="row no-print" style={{ gap: 6 }}>
      {made.error && <Failed error={made.error} again={() => { made.reset(); void queries.invalidateQueries() }} />}
      <button type="button" className="button no-print" disabled={made.isPending} onClick={() => { made.mutate(undefined) }}>{t('made')}</button>
      <button type="button" className="button danger" onClick={() => { cancel(of) }}>{t('cancel')}</button>
    </div>
  )
}
