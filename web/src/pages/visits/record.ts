import { useQuery } from '@tanstack/react-query'
import { api, must, Refused } from '../../api/client'
import type { components } from '../../api/gen/visits'

export type VisitRecord = components['schemas']['RecordSheet']

/** The record of a visit; null where none was filled in yet. */
export const useRecord = (visitId: string) => useQuery({
  queryKey: ['visits', visitId, 'record'],
  queryFn: async () => {
    try {
      return must(await api.GET('/api/visits/{visitId}/record', { params: { path: { visitId } } }))
    } catch (error) {
      if (error instanceof Refused && error.problem.status === 404) return null
      throw error
    }
  },
})
