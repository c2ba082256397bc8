import type { Visit } from '../../parts/visit/visit'
import type { Waiting } from '../../parts/waiting/waiting'

const ranks: Readonly<Record<Visit['status'], number>> = { STARTED: 0, PLANNED: 1, COMPLETED: 2, CANCELLED: 3, WITHDRAWN: 3 }

export const onItsWay = (all: readonly Waiting[], kind: 'start' | 'completion', visitId: string): Waiting | undefined =>
  all.find((w) => w.refused === undefined && w.order.kind === kind && w.order.id === visitId)

/** A visit as he who is out knows it: what he said without a connection is said, also before anybody heard it. */
function asSaid(v: Visit, waiting: readonly Waiting[]): Visit {
  const order = onItsWay(waiting, 'start', v.visitId)?.order
  if (v.status !== 'PLANNED' || order?.kind !== 'start' || order.body.startedAt === undefined) return v
  return { ...v, status: 'STARTED', startedAt: order.body.startedAt }
}

/** The visits of a day: the one under way first, then those to come as they were planned, then what is over, by its start. */
export function agenda(visits: readonly Visit[], waiting: readonly Waiting[]): readonly Visit[] {
  const rank = (v: Visit) => (onItsWay(waiting, 'completion', v.visitId) ? ranks.COMPLETED : ranks[v.status])
  return visits
    .map((v) => asSaid(v, waiting))
    .sort((a, b) => rank(a) - rank(b) || (a.startedAt ?? '').localeCompare(b.startedAt ?? ''))
}
