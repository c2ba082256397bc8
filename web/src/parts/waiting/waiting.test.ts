import { describe, expect, it, vi } from 'vitest'
import { Refused, Unreachable } from '../../api/client'
import type { Order } from './order'
import { sendFirst, type Alone } from './first'
import { aboutOf, nameOf, sendAll, type Box, type Waiting } from './waiting'

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

describe('an order that is given', () => {
  const at = '2026-06-03T01:00:00.000Z'
  const order: Order = { kind: 'start', id: 'V1', body: {} }
  const free: Alone = (work) => work()
  const refusedBefore: Waiting = { ...start('V1', '08:00'), refused: 'No.' }

  it('is kept with its moment before it is sent, and let go when it was answered', async () => {
    const box = boxWith()
    const send = vi.fn((sent: Order) => {
      expect([...box.kept.values()]).toEqual([{ order: { ...order, body: { startedAt: at } }, at }])
      return Promise.resolve(sent)
    })
    expect(await sendFirst(box, order, at, send, free)).toBe('taken')
    expect(send).toHaveBeenCalledWith(order)
    expect(box.kept.size).toBe(0)
  })

  it('stays kept when nobody answers, or the answer is about something else', async () => {
    for (const error of [new Unreachable(), new DOMException('', 'TimeoutError'), refusal(401), refusal(429), refusal(502), refusal(504)]) {
      const box = boxWith()
      expect(await sendFirst(box, order, at, () => Promise.reject(error), free)).toBe('kept')
      expect(box.kept.size).toBe(1)
    }
  })

  it('is said to be refused and let go, when it is', async () => {
    const box = boxWith(refusedBefore)
    await expect(sendFirst(box, order, at, () => Promise.reject(refusal(409)), free)).rejects.toThrow('Not so.')
    expect(box.kept.size).toBe(0)
  })

  it('waits behind the start of its visit, and behind what is being sent', async () => {
    const send = vi.fn(() => Promise.resolve(undefined))
    const box = boxWith(start('V1', '09:00'))
    expect(await sendFirst(box, { kind: 'expense', id: 'V1', body: { specialistId: 'S001', date: '2026-06-03', item: 'taxi', amount: 1 } }, at, send, free)).toBe('kept')
    expect(await sendFirst(boxWith(), order, at, send, () => Promise.resolve(undefined))).toBe('kept')
    expect(send).not.toHaveBeenCalled()
  })

  it('is sent also where nothing can be kept, and then a lost answer is said', async () => {
    const broken: Box = { all: () => Promise.reject(new Error()), keep: () => Promise.reject(new Error()), drop: () => Promise.reject(new Error()) }
    expect(await sendFirst(broken, order, at, () => Promise.resolve(undefined), free)).toBe('taken')
    await expect(sendFirst(broken, order, at, () => Promise.reject(new Unreachable()), free)).rejects.toThrow(Unreachable)
  })
})

it('is known by its name also when it cannot be opened', () => {
  expect(aboutOf(nameOf({ kind: 'completion', id: 'V20260601' }))).toEqual({ kind: 'completion', id: 'V20260601' })
  expect(aboutOf('waiting for nothing')).toBeUndefined()
})
