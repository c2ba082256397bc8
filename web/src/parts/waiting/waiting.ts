import { Refused } from '../../api/client'
import type { Order } from './order'

/** An order that nobody answered to. */
export interface Waiting {
  readonly order: Order
  /** When it was given */
  readonly at: string
  /** Why it was not taken, once somebody answered; then he who gave it must look at it again. */
  readonly refused?: string
}

/** Where orders wait, by their name: one of a kind for each visit or expense. */
export interface Box {
  readonly all: () => Promise<readonly Waiting[]>
  readonly keep: (waiting: Waiting) => Promise<unknown>
  readonly drop: (order: Order) => Promise<unknown>
}

export const PREFIX = 'waiting '
export const nameOf = (order: Pick<Order, 'kind' | 'id'>): string => `${PREFIX}${order.kind} ${order.id}`

/** What the name still says of an order that cannot be opened. */
export function aboutOf(name: string): Pick<Order, 'kind' | 'id'> | undefined {
  const [, kind, id] = name.split(' ')
  return isKind(kind) && id !== undefined ? { kind, id } : undefined
}

const isKind = (kind: string | undefined): kind is Order['kind'] => kind === 'start' || kind === 'completion' || kind === 'expense'

const inOrder = (all: readonly Waiting[]): readonly Waiting[] => [...all].sort((a, b) => a.at.localeCompare(b.at))

const LATER = new Set([401, 408, 429])

/** Whether an answer is about the order; one that is too busy or asks for a sign-in says nothing of it. */
export const isRefusal = (error: unknown): error is Refused =>
  error instanceof Refused && error.problem.status < 500 && !LATER.has(error.problem.status)

/** Sends what waits, in the order in which it was given; what is refused waits for its author, what nobody answers to for the next time. Says how many were taken. */
export async function sendAll(box: Box, send: (order: Order) => Promise<unknown>): Promise<number> {
  let taken = 0
  for (const waiting of inOrder(await box.all())) {
    if (waiting.refused !== undefined) continue
    try {
      await send(waiting.order)
    } catch (error) {
      if (!isRefusal(error)) return taken
      await box.keep({ ...waiting, refused: error.message })
      continue
    }
    await box.drop(waiting.order)
    taken++
  }
  return taken
}
