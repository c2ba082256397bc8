import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useForm, type As } from './useForm'

const kept = vi.hoisted(() => new Map<string, unknown>())
vi.mock('../../api/session', () => ({ usePerson: () => ({ id: 'S001' }) }))
vi.mock('./drafts', () => ({
  readDraft: (_: string, name: string) => Promise.resolve(kept.get(name)),
  keepDraft: (_: string, name: string, value: unknown) => Promise.resolve(kept.set(name, value)),
  dropDraft: (_: string, name: string) => Promise.resolve(kept.delete(name)),
}))
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

interface Values { readonly name: string; readonly tier: string }
interface Thing extends Values { readonly version: number }
type Form = ReturnType<typeof useForm<Values, boolean>>

const first: Thing = { name: '云桥置业', tier: 'A', version: 3 }
const changed: Thing = { name: '云桥地产', tier: 'B', version: 4 }

const soon = () => new Promise((resolve) => { setTimeout(resolve) })

/** A page with a form, which another reading of the thing draws again. */
async function opened(thing: Thing, send: (values: Values, as: As) => Promise<boolean> = () => Promise.resolve(true)) {
  const now: { form?: Form } = {}
  const root = createRoot(document.createElement('div'))
  const queries = new QueryClient()
  const closed = vi.fn((changes: boolean) => changes)
  function Page({ of: { version, ...initial } }: { of: Thing }) {
    now.form = useForm({ draft: 'client', initial, version, send, done: closed })
    return null
  }
  const show = (of: Thing) => act(async () => {
    root.render(createElement(QueryClientProvider, { client: queries }, createElement(Page, { of })))
    await soon()
  })
  await show(thing)
  const form = () => now.form ?? expect.fail()
  return {
    form, show, closed,
    does: (what: (form: Form) => void) => act(async () => {
      what(form())
      await soon()
    }),
    leave: () => { act(() => { root.unmount() }) },
  }
}

beforeEach(() => { kept.clear() })

describe('a form', () => {
  it('sends what was typed for the version that was there to see, under the key of its draft', async () => {
    const send = vi.fn<(values: Values, as: As) => Promise<boolean>>().mockResolvedValue(true)
    const page = await opened(first, send)
    await page.does((f) => { f.set({ name: '新名' }) })
    const key = page.form().form.draft.key
    await page.does((f) => { f.form.onSubmit() })
    expect(send).toHaveBeenCalledWith({ name: '新名', tier: 'A' }, { key, read: { 'If-Match': '"3"' } })
    expect(page.closed).toHaveBeenCalledOnce()
    expect(kept.size).toBe(0)
    expect(page.form().form.draft.key).not.toBe(key)
  })

  it('keeps what was typed where nothing was done after all', async () => {
    const page = await opened(first, () => Promise.resolve(false))
    await page.does((f) => { f.set({ name: '新名' }) })
    await page.does((f) => { f.form.onSubmit() })
    expect(page.form().values.name).toBe('新名')
    expect(kept.size).toBe(1)
  })

  it('stays with the version with which it was opened, whatever the page reads behind it', async () => {
    const page = await opened(first)
    await page.show(changed)
    expect(page.form().form.draft.version).toBe(3)
    expect(page.form().values.tier).toBe('A')
  })

  it('stays with it also when what was typed is there again after a reload', async () => {
    const page = await opened(first)
    await page.does((f) => { f.set({ name: '新名' }) })
    const { key } = page.form().form.draft
    page.leave()
    const later = await opened(changed)
    expect(later.form().values).toEqual({ name: '新名', tier: 'B' })
    expect(later.form().form.draft).toMatchObject({ restored: true, key, version: 3 })
    await later.does((f) => { f.form.draft.catchUp() })
    expect(later.form().form.draft.version).toBe(4)
  })

  it('follows, once he looked, where he typed nothing, and keeps what he typed', async () => {
    const page = await opened(first)
    await page.does((f) => { f.set({ name: '新名' }) })
    await page.does((f) => { f.form.draft.catchUp() })
    expect(page.form().form.draft.version).toBe(3)
    await page.show(changed)
    expect(page.form().values).toEqual({ name: '新名', tier: 'B' })
    expect(page.form().form.draft.version).toBe(4)
    await page.show({ ...changed, version: 5 })
    expect(page.form().form.draft.version).toBe(4)
  })
})
