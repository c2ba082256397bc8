import { useQuery } from '@tanstack/react-query'
import { api, must } from './client'
import type { components } from './gen/evaluations'

export type Office = components['schemas']['Office']

/** The offices as of a day, or of today */
export const useOffices = (asOf: string) => useQuery({
  queryKey: ['organisation', asOf],
  queryFn: async () => must(await api.GET('/api/evaluations/organisation', { params: { query: asOf === '' ? {} : { asOf } } })).offices,
})
