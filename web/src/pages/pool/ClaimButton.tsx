import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { Failed } from '../../ui/States'
import { useWords } from '../../words/lang'
import { words } from './words'

/** Whose a client has become is where he goes on: its file. */
export function ClaimButton({ of: clientId, name }: { of: string; name: string }) {
  const t = useWords(words)
  const queries = useQueryClient()
  const [, go] = useLocation()
  const claim = useCommand(async () => must(await api.PUT('/api/clients/pool/{clientId}/claim', { params: { path: { clientId } } })), () => { go(`/clients/${clientId}`) })
  return (
    <>
      {claim.error && <Failed error={claim.error} again={() => { claim.reset(); void queries.invalidateQueries() }} />}
      <button type="button" className="button no-print" disabled={claim.isPending} aria-label={t('claimOf', { what: name })} onClick={() => { claim.mutate(undefined) }}>{t('claim')}</button>
    </>
  )
}
