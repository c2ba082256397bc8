import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { usePerson } from '../../api/session'
import { boxOf } from './box'
import { sendOrder, type Order } from './order'
import { sendAll, type Waiting } from './waiting'

const AGAIN_MS = 20_000
const NONE: readonly Waiting[] = []

/** What waits on this machine for a connection. */
export function useWaiting(): readonly Waiting[] {
  const person = usePerson().id
  return useQuery({ queryKey: ['waiting', person], staleTime: 0, queryFn: () => boxOf(person).all() }).data ?? NONE
}

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
    const send = () => void navigator.locks.request(`guanxi.waiting ${person}`, { ifAvailable: true }, async (lock) => {
      if (!lock) return
      const taken = await sendAll(boxOf(person), sendOrder)
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
