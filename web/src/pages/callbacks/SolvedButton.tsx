import { useQueryClient } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { Failed } from '../../ui/States'
import { useWords } from '../../words/lang'
import type { Series } from './series'
import { words } from './words'

/** The client is called now: nothing more is to be said. */
export function SolvedButton({ of: { standard, seriesId }, callBackId, name }: { of: Series; callBackId: string; name: string }) {
  const t = useWords(words)
  const queries = useQueryClient()
  const solved = useCommand(async () => must(await api.PUT('/api/clients/call-backs/{standard}/{seriesId}/{callBackId}/solution', { params: { path: { standard, seriesId, callBackId } } })))
  return (
    <>
      {solved.error && <Failed error={solved.error} again={() => { solved.reset(); void queries.invalidateQueries() }} />}
      <button type="button" className="button no-print" disabled={solved.isPending} aria-label={t('solvedOf', { what: `${name} ${callBackId}` })} onClick={() => { solved.mutate(undefined) }}>{t('solved')}</button>
    </>
  )
}
