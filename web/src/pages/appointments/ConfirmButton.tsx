import { useQueryClient } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { Failed } from '../../ui/States'
import { useWords } from '../../words/lang'
import type { Appointment } from './appointment'
import { words } from './words'

/** The client said yes, today: nothing more is to be said. */
export function ConfirmButton({ of }: { of: Appointment }) {
  const t = useWords(words)
  const queries = useQueryClient()
  const confirm = useCommand(async () => must(await api.PUT('/api/visits/appointments/{appointmentId}/confirmation', { params: { path: { appointmentId: of.appointmentId } }, body: {} })))
  return (
    <>
      {confirm.error && <Failed error={confirm.error} again={() => { confirm.reset(); void queries.invalidateQueries() }} />}
      <button type="button" className="button no-print" disabled={confirm.isPending} onClick={() => { confirm.mutate(undefined) }}>{t('confirm')}</button>
    </>
  )
}
