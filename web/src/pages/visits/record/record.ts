import { useQuery } from '@tanstack/react-query'
import { api } from '../../../api/client'
import { found } from '../../../api/found'
import type { components } from '../../../api/gen/visits'

export type VisitRecord = components['schemas']['RecordSheet']

const TEXTS = ['credit', 'overall', 'position', 'other', 'solved', 'watch'] as const
const NUMBERS = ['growthRate', 'grossMargin', 'listeningLevel'] as const
/** What a record may say, and may leave open to be said later */
export const CELLS = { TEXTS, NUMBERS } as const
export type Cell = (typeof TEXTS)[number] | (typeof NUMBERS)[number]

export const isOpen = (record: VisitRecord | null, cell: Cell): boolean => record?.[cell] === undefined
export const isFull = (record: VisitRecord | null): boolean => ![...TEXTS, ...NUMBERS].some((cell) => isOpen(record, cell))

/** The record of a visit; null where none was filled in yet. */
export const useRecord = (visitId: string) => useQuery({
  queryKey: ['visits', visitId, 'record'],
  queryFn: async () => found(await api.GET('/api/visits/{visitId}/record', { params: { path: { visitId } } })),
})
