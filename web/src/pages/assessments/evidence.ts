import { useQuery } from '@tanstack/react-query'
import { api, must } from '../../api/client'

/** The records behind every figure of a month: asked for when somebody wants to see one. */
export function useEvidence(specialistId: string, month: string, card = '') {
  return useQuery({
    queryKey: ['assessments', specialistId, month, card, 'evidence'],
    queryFn: async () => must(await api.GET('/api/evaluations/assessments/{specialistId}/{month}/evidence', { params: { path: { specialistId, month }, query: card === '' ? {} : { card } } })),
  })
}
