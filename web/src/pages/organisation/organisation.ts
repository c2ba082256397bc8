import { useQuery } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import { useColleagues } from '../../api/everybody'
import type { components } from '../../api/gen/evaluations'

export type Office = components['schemas']['Office']
export type Site = components['schemas']['Site']
export type NewRole = components['schemas']['NewRole']

/** The offices as of a day, or of today */
export const useOffices = (asOf: string) => useQuery({
  queryKey: ['organisation', asOf],
  queryFn: async () => must(await api.GET('/api/evaluations/organisation', { params: { query: asOf === '' ? {} : { asOf } } })).offices,
})

/** Everybody, to choose one of */
export const usePeople = () => useColleagues().data?.map((c) => ({ id: c.specialistId, name: c.name })) ?? []
