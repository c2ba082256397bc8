import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import type { components } from '../../api/gen/visits'

type Schemas = components['schemas']
export type Processor = Schemas['ProcessorState']
export type ParkedEvent = Schemas['ParkedEvent']
export type Clock = Schemas['ClockAtWork']

export const lagOf = (p: Processor): number => Math.max(0, p.head - p.position)

export const SERVICES = ['visits', 'clients', 'evaluations', 'hospitality', 'history'] as const
export type Service = (typeof SERVICES)[number]

const EVERY_MS = 5_000

export function useProcessors(service: Service) {
  return useQuery({
    queryKey: ['operations', service, 'processors'],
    refetchInterval: EVERY_MS,
    queryFn: async () => must(await api.GET(`/api/${service}/operations/processors`)).items,
  })
}

export function useParked(service: Service, some: boolean) {
  return useQuery({
    queryKey: ['operations', service, 'parked'],
    enabled: some,
    refetchInterval: EVERY_MS,
    queryFn: async () => must(await api.GET(`/api/${service}/operations/parked-events`)).items,
  })
}

export function useClock() {
  return useQuery({
    queryKey: ['operations', 'clock'],
    refetchInterval: EVERY_MS,
    queryFn: async () => must(await api.GET('/api/visits/operations/clock')),
  })
}

/** Whether a view is being made anew; asked only where it lags, so that nobody asks about forty views that stand. */
export function useRebuild(service: Service, view: string, lags: boolean) {
  return useQuery({
    queryKey: ['operations', service, 'rebuild', view],
    enabled: lags,
    refetchInterval: EVERY_MS,
    queryFn: async () => must(await api.GET(`/api/${service}/operations/views/{view}/rebuild`, { params: { path: { view } } })).running,
  })
}

/** An operator's order: what he sees of the machinery is asked anew, the rest of the app is left alone. */
function useOrder<Answer>(order: () => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({ networkMode: 'always', mutationFn: order, onSettled: () => queries.invalidateQueries({ queryKey: ['operations'] }) })
}

export const useRebuilding = (service: Service, view: string) =>
  useOrder(async () => must(await api.PUT(`/api/${service}/operations/views/{view}/rebuild`, { params: { path: { view } } })))

export const useRetry = (service: Service, processor: string) =>
  useOrder(async () => must(await api.POST(`/api/${service}/operations/parked-events/{processor}/retry`, { params: { path: { processor } } })))

export const useDrop = (service: Service, processor: string, aggregate: string) =>
  useOrder(async () => { must(await api.DELETE(`/api/${service}/operations/parked-events/{processor}/{aggregate}`, { params: { path: { processor, aggregate } } })) })

export const useStart = (service: Service, reaction: string, at: string) =>
  useOrder(async () => must(await api.PUT(`/api/${service}/operations/reactions/{reaction}/start`, { params: { path: { reaction } }, body: { at } })))
