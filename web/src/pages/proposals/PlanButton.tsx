import { useQueryClient } from '@tanstack/react-query'
import { api, idempotent, must } from '../../api/client'
import { useCommand } from '../../api/command'
import type { components } from '../../api/gen/visits'
import { Failed } from '../../ui/States'
import { useWords } from '../../words/lang'
import { words } from './words'

export type Proposal = components['schemas']['VisitProposal']

/** Puts a proposed visit on its day: nothing more is to be said. */
export function PlanButton({ of: p }: { of: Proposal }) {
  const t = useWords(words)
  const queries = useQueryClient()
  const plan = useCommand(async (visit: Proposal, key) => must(await api.POST('/api/visits', {
    params: idempotent(key),
    body: { specialistId: visit.specialistId, clientId: visit.clientId, on: visit.proposedOn, purpose: visit.purpose, groups: 1 },
  })))
  return (
    <>
      {plan.error && <Failed error={plan.error} again={() => { plan.reset(); void queries.invalidateQueries() }} />}
      <button type="button" className="button no-print" disabled={plan.isPending} onClick={() => { plan.mutate(p) }}>{t('plan')}</button>
    </>
  )
}
