import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { usePerson } from '../../api/session'
import { boxOf, dropLost, lookInto, type Found } from './box'
import { sendAgain, type Order } from './order'
import { alone } from './turn'
import { sendAll, type Waiting } from './waiting'

const AGAIN_MS = 20_000
const NOTHING: Found = { waiting: [], lost: [] }

function useFound(): Found {
  const person = usePerson().id
  return useQuery({ queryKey: ['waiting', person], networkMode: 'always', staleTime: 0, queryFn: () => lookInto(person) }).data ?? NOTHING
}

/** What waits on this machine for a connection. */
export const useWaiting = (): readonly Waiting[] => useFound().waiting

/** The names of what waited and cannot be opened any more. */
export const useLost = (): readonly string[] => useFound().lost

/** What waits of one kind about one thing. */
export const waitingFor = <K extends Order['kind']>(all: readonly Waiting[], kind: K, id: string) =>
  all.find((w): w is Waiting & { order: Extract<Order, { kind: K }> } => w.order.kind === kind && w.order.id === id)

/** Sends what waits as soon as there is a connection, whichever page is open; of several windows one does. */
export function useSendWaiting(): void {
  const person = usePerson().id
  const queries = useQueryClient()
  const waiting = useWaiting().filter((w) => w.refused === undefined).length
  useEffect(() => {
    if (waiting === 0) return
    const send = () => void alone(person)(async () => {
      const taken = await sendAll(boxOf(person), sendAgain)
      await queries.invalidateQueries(taken > 0 ? {} : { queryKey: ['waiting'] })
    }).catch(() => undefined)
    send()
    const timer = setInterval(send, AGAIN_MS)
    window.addEventListener('online', send)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', send)
    }
  }, [person, queries, waiting])
}

/** Takes back what he who gave it does not want any more. */
export function useTakeBack(): (order: Order) => void {
  const person = usePerson().id
  const queries = useQueryClient()
  return (order) => void boxOf(person).drop(order).then(() => queries.invalidateQueries({ queryKey: ['waiting'] }))
}

export function useDropLost(): (name: string) => void {
  const person = usePerson().id
  const queries = useQueryClient()
  return (name) => void dropLost(person, name).then(() => queries.invalidateQueries({ queryKey: ['waiting'] }))
}
