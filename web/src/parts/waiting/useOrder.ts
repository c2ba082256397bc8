import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Unreachable } from '../../api/client'
import { tellTaken } from '../../api/command'
import { usePerson } from '../../api/session'
import { boxOf } from './box'
import { sendOrder, type Order } from './order'
import type { Box } from './waiting'

/** A command of the field: taken at once, or kept until somebody answers. What is kept leaves the screen as it is: nobody would answer it either. */
export function useOrder(done?: () => void) {
  const person = usePerson().id
  const queries = useQueryClient()
  return useMutation({
    networkMode: 'always',
    mutationFn: async (order: Order): Promise<'taken' | 'kept'> => {
      const box = boxOf(person)
      const at = new Date().toISOString()
      if (!(await somethingGoesFirst(box, order)) && (await answered(order))) {
        await settled(box, order)
        return 'taken'
      }
      await box.keep({ order: stated(order, at), at })
      return 'kept'
    },
    onSuccess: async (outcome) => {
      await queries.invalidateQueries(outcome === 'taken' ? {} : { queryKey: ['waiting'] })
      done?.()
      if (outcome === 'taken') tellTaken()
    },
  })
}

/** The start of a visit goes before its report. */
const somethingGoesFirst = async (box: Box, order: Order): Promise<boolean> =>
  (await box.all()).some((w) => w.refused === undefined && w.order.id === order.id && w.order.kind !== order.kind)

async function answered(order: Order): Promise<boolean> {
  try {
    await sendOrder(order)
    return true
  } catch (error) {
    if (error instanceof Unreachable) return false
    throw error
  }
}

/** What was refused before is settled too by what was taken now. */
async function settled(box: Box, order: Order): Promise<void> {
  await box.drop(order)
  if (order.kind === 'completion') await box.drop({ kind: 'start', id: order.id, body: {} })
}

/** Whoever is answered at once starts by the service's clock; what waits says when it was. */
const stated = (order: Order, at: string): Order => (order.kind === 'start' ? { ...order, body: { startedAt: at } } : order)
