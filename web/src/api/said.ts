import { useSyncExternalStore } from 'react'

const LONG_ENOUGH_MS = 5_000

const listeners = new Set<() => void>()
let times = 0
let timer: ReturnType<typeof setTimeout> | undefined
let shown = 0

const change = (next: number): void => {
  shown = next
  listeners.forEach((listener) => { listener() })
}

/** An order was taken: whoever gave it is told so for a while, wherever he stands by then. */
export function sayTaken(): void {
  times += 1
  change(times)
  clearTimeout(timer)
  timer = setTimeout(() => { change(0) }, LONG_ENOUGH_MS)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Which of the orders was taken just now; 0 for none. */
export const useTaken = (): number => useSyncExternalStore(subscribe, () => shown)
