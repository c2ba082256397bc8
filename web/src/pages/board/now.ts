import { useSyncExternalStore } from 'react'

/** Looked at more often than it changes, so that no second is passed over. */
const LOOK_MS = 250
const SECOND = 1_000

const listeners = new Set<() => void>()
let now = 0
let timer: ReturnType<typeof setInterval> | undefined

const second = (): number => Math.floor(Date.now() / SECOND) * SECOND

function look(): void {
  const at = second()
  if (at === now) return
  now = at
  listeners.forEach((listener) => { listener() })
}

/** One interval for all lines, for as long as one is shown. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(look, LOOK_MS)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** While nobody listens it stands still, so the first who asks sees to it. */
function read(): number {
  if (timer === undefined) now = second()
  return now
}

/** The second that it is, in milliseconds; who asks is drawn again when the next one begins. */
export const useNow = (): number => useSyncExternalStore(subscribe, read)
