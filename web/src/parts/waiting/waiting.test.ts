import { describe, expect, it, vi } from 'vitest'
import { Refused, Unreachable } from '../../api/client'
import type { Order } from './order'
import { nameOf, sendAll, type Box, type Waiting } from './waiting'

vi.mock('../../api/client', () => {
  class Refused extends Error {
    constructor(readonly problem: { detail: string; status: number }) { super(problem.detail) }
  }
  return { Refused, Unreachable: class extends Error {} }
})

function boxWith(...all: Waiting[]): Box & { readonly kept: Map<string, Waiting> } {
  const kept = new Map(all.map((w) => [nameOf(w.order), w]))
  return {
    kept,
    all: () => Promise.resolve([...kept.values()]),
    keep: (w) => Promise.resolve(kept.set(nameOf(w.order), w)),
    drop: (o) => Promise.resolve(kept.delete(nameOf(o))),
  }
}

const start = (id: string, at: string): Waiting => ({ order: { kind: 'start', id, body: { startedAt: at } }, at })
const refusal = (status: number) => new Refused({ title: '', code: 'X', detail: 'Not so.', status })

describe('what waits for a connection', () => {
  it('is sent once, in the order in which it was given', async () => {
    const box = boxWith(start('V2', '10:00'), start('V1', '09:00'))
    const sent: string[] = []
    const send = (o: Order) => Promise.resolve(sent.push(o.id))
    expect(await sendAll(box, send)).toBe(2)
    expect(await sendAll(box, send)).toBe(0)
    expect(sent).toEqual(['V1', 'V2'])
  })

  it('stays while nobody answers, and nothing overtakes it', async () => {
    const box = boxWith(start('V1', '09:00'), start('V2', '10:00'))
    const send = vi.fn(() => Promise.reject(new Unreachable()))
    expect(await sendAll(box, send)).toBe(0)
    expect(send).toHaveBeenCalledTimes(1)
    expect(box.kept.size).toBe(2)
  })

  it('stays while the service is too busy or wants a sign-in', async () => {
    for (const status of [401, 429, 503]) {
      const box = boxWith(start('V1', '09:00'))
      await sendAll(box, () => Promise.reject(refusal(status)))
      expect([...box.kept.values()].map((w) => w.refused)).toEqual([undefined])
    }
  })

  it('is marked when it is refused, is not sent again, and keeps nothing else from going', async () => {
    const box = boxWith(start('V1', '09:00'), start('V2', '10:00'))
    const send = vi.fn((o: Order) => (o.id === 'V1' ? Promise.reject(refusal(409)) : Promise.resolve(undefined)))
    expect(await sendAll(box, send)).toBe(1)
    await sendAll(box, send)
    expect(send).toHaveBeenCalledTimes(2)
    expect([...box.kept.values()].map((w) => w.refused)).toEqual(['Not so.'])
  })
})
