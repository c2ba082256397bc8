import type { Order } from './order'
import { isRefusal, type Box } from './waiting'

/** Runs what sends, unless what waits is being sent at this moment: then it answers nothing. */
export type Alone = <T>(send: () => Promise<T>) => Promise<T | undefined>

/**
 * An order is kept before it is sent, so that neither a dead line nor a telephone that closes the page loses it or its moment, and let go once
 * it was answered. Where this machine keeps nothing, it is sent all the same, and a lost answer is said.
 */
export async function sendFirst(box: Box, order: Order, at: string, send: (order: Order) => Promise<unknown>, alone: Alone): Promise<'taken' | 'kept'> {
  const later = await somethingGoesFirst(box, order)
  const kept = await worked(box.keep({ order: stated(order, at), at }))
  if (!kept) {
    await send(order)
    return 'taken'
  }
  if (later) return 'kept'
  return (await alone(() => answered(box, order, send))) ?? 'kept'
}

async function answered(box: Box, order: Order, send: (order: Order) => Promise<unknown>): Promise<'taken' | 'kept'> {
  try {
    await send(order)
  } catch (error) {
    if (!isRefusal(error)) return 'kept'
    await worked(box.drop(order))
    throw error
  }
  await worked(settled(box, order))
  return 'taken'
}

const worked = (asked: Promise<unknown>): Promise<boolean> => asked.then(() => true, () => false)

/** The start of a visit goes before its report. */
const somethingGoesFirst = (box: Box, order: Order): Promise<boolean> =>
  box.all().then((all) => all.some((w) => w.refused === undefined && w.order.id === order.id && w.order.kind !== order.kind), () => false)

/** What was refused before is settled too by what was taken now. */
async function settled(box: Box, order: Order): Promise<void> {
  await box.drop(order)
  if (order.kind === 'completion') await box.drop({ kind: 'start', id: order.id, body: {} })
}

/** Whoever is answered at once starts by the service's clock; what waits says when it was. */
const stated = (order: Order, at: string): Order => (order.kind === 'start' ? { ...order, body: { startedAt: at } } : order)
