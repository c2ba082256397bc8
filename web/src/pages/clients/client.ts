import { useQuery } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import { all } from '../../api/everybody'
import { useMay, usePerson } from '../../api/session'
import type { components } from '../../api/gen/clients'

type Schemas = components['schemas']
export type ClientItem = Schemas['ClientItem']
export type ClientFile = Schemas['ClientFile']
export type ContactItem = Schemas['ContactItem']
export type Profile = Schemas['Profile']
export type Weight = NonNullable<ContactItem['weight']>

export function useClient(clientId: string) {
  return useQuery({
    queryKey: ['clients', clientId],
    queryFn: async () => must(await api.GET('/api/clients/{clientId}', { params: { path: { clientId } } })),
  })
}

/** The territories in force, by name, for a field where one is chosen. */
export function useTerritories(): readonly string[] {
  const may = useMay()
  const territories = useQuery({
    queryKey: ['territories', 'all'],
    enabled: may('listTerritories'),
    queryFn: async () => (await all(async (at) => must(await api.GET('/api/visits/territories', { params: { query: at } })))).map((t) => t.territory),
  })
  return territories.data ?? []
}

/** A specialist keeps clients for himself; whose client it is, is asked only where it can be another's. */
export function useOwning(): { readonly own: string; readonly asked: boolean } {
  const person = usePerson()
  return { own: person.specialist ?? '', asked: person.roles.includes('supervisor') || person.roles.includes('manager') }
}
