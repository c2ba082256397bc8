import { isNowhere, isReached, leave } from '../ui/form/focus'

const ROWS = 'tr, li'

/** Whoever closes something gives the focus back himself, a moment after it is gone. */
const MOMENT_MS = 100

/**
 * What had the focus may go, as a button goes once what it ordered is done, and with it the place from which one goes on by the keyboard. Then the
 * focus goes to what is left of its row, to the row beside it, or to the head of the page.
 */
export function keepFocus(): () => void {
  let last: Element | undefined
  const mark = () => { last = isNowhere() ? undefined : (document.activeElement ?? undefined) }
  const look = (changes: readonly MutationRecord[]) => {
    const gone = last
    if (gone === undefined || gone.isConnected) return
    last = undefined
    const change = changes.find((c) => [...c.removedNodes].some((node) => node.contains(gone)))
    setTimeout(() => { if (isNowhere()) leave(change && besides(change)) }, MOMENT_MS)
  }
  const observer = new MutationObserver(look)
  observer.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('focusin', mark)
  document.addEventListener('pointerup', mark) // a press beside everything takes the focus away from where it was
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', mark)
    document.removeEventListener('pointerup', mark)
  }
}

/** Of a row that is left its first link or button, of one that is gone that of its neighbour. */
function besides({ target, nextSibling, previousSibling }: MutationRecord): HTMLElement | undefined {
  const rows = [target instanceof Element ? target.closest(ROWS) : null, ...[nextSibling, previousSibling].map((node) => (node instanceof Element && node.matches(ROWS) ? node : null))]
  return rows.flatMap((row) => [...(row?.querySelectorAll<HTMLElement>('a[href], button') ?? [])]).find((place) => place.isConnected && isReached(place))
}
