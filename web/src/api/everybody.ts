import { useQuery } from '@tanstack/react-query'
import { api, must } from './client'
import { useMay } from './session'

const LONG = 10 * 60_000
const MOST = 200

/** A list to its end, page after page. */
export async function all<Row>(page: (at: { limit: number; cursor?: string }) => Promise<{ items: Row[]; next?: string | undefined }>): Promise<readonly Row[]> {
  const rows: Row[] = []
  let next: string | undefined
  do {
    const answer = await page({ limit: MOST, ...(next !== undefined && { cursor: next }) })
    rows.push(...answer.items)
    next = answer.next
  } while (next !== undefined)
  return rows
}

/** Every colleague, for names beside numbers and for fields where one is chosen. */
export function useColleagues() {
  const may = useMay()
  return useQuery({
    queryKey: ['colleagues'],
    staleTime: LONG,
    enabled: may('listSpecialists'),
    queryFn: () => all(async (at) => must(await api.GET('/api/visits/specialists', { params: { query: at } }))),
  })
}

/** Every client within reach. */
export function useClients() {
  const may = useMay()
  return useQuery({
    queryKey: ['clients', 'all'],
    staleTime: LONG,
    enabled: may('listClients'),
    queryFn: () => all(async (at) => must(await api.GET('/api/clients', { params: { query: at } }))),
  })
}

interface Names {
  readonly colleague: (id: string | undefined) => string
  readonly client: (id: string | undefined) => string
  /** Whether all names are here that will come */
  readonly known: boolean
}

/** A number's name where it is known, else the number: a client out of reach keeps his. */
export function useNames(): Names {
  const people = useColleagues()
  const files = useClients()
  const colleagues = new Map(people.data?.map((c) => [c.specialistId, c.name]))
  const clients = new Map(files.data?.map((c) => [c.clientId, c.name]))
  return { colleague: (id = '') => colleagues.get(id) ?? id, client: (id = '') => clients.get(id) ?? id, known: !people.isLoading && !files.isLoading }
}
