import { api, idempotent, must, Refused } from '../../api/client'
import type { components } from '../../api/gen/visits'
import { say } from '../../words/lang'
import { words } from './words'

type Schemas = components['schemas']

/** What is ordered in the field, where there may be no connection; `id`: of the visit, or of the expense until it has a number. */
export type Order =
  | { readonly kind: 'start'; readonly id: string; readonly body: Schemas['Start'] }
  | { readonly kind: 'completion'; readonly id: string; readonly body: Schemas['Completion'] }
  | { readonly kind: 'expense'; readonly id: string; readonly body: Schemas['NewExpense'] }

/** Somebody in a cellar hears nothing for minutes; what is not answered by then waits. */
const LONGEST_MS = 20_000

/** Each may be sent again after a lost answer: a visit is told the same, an expense has its key. */
export async function sendOrder(order: Order): Promise<unknown> {
  const signal = AbortSignal.timeout(LONGEST_MS)
  switch (order.kind) {
    case 'start': return must(await api.PUT('/api/visits/{visitId}/start', { params: { path: { visitId: order.id } }, body: order.body, signal }))
    case 'completion': return must(await api.PUT('/api/visits/{visitId}/completion', { params: { path: { visitId: order.id } }, body: order.body, signal }))
    case 'expense': return recorded(must(await api.POST('/api/visits/expenses', { params: idempotent(order.id), body: order.body, signal })))
  }
}

/** What waited may have been heard although its answer was lost. A visit then began by the service's clock, not by this one, and so it stays. */
export async function sendAgain(order: Order): Promise<unknown> {
  try {
    return await sendOrder(order)
  } catch (error) {
    if (order.kind === 'start' && error instanceof Refused && error.problem.code === 'ALREADY_RECORDED_DIFFERENTLY') return undefined
    throw error
  }
}

/** Two equal lines of a day count as one; who has paid the same twice must hear that the second was not taken. */
function recorded(done: Schemas['Done']): Schemas['Done'] {
  if (!done.changed) throw new Refused({ title: '', status: 409, code: 'ALREADY_RECORDED', detail: say(words.sameExpense), field: 'remark' })
  return done
}
