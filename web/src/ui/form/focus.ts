const FIELDS = 'input, select, textarea, button, [role="spinbutton"]'
const ROWS = 'tr, li'

const isOnItsWay = (field: HTMLElement): boolean => field instanceof HTMLInputElement && field.readOnly
const isReached = (field: HTMLElement): boolean => field.tabIndex >= 0 && field.getClientRects().length > 0 && field.closest('[aria-hidden="true"]') === null
const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body

/** The first field that somebody can come to by a key. */
export const firstField = (within: HTMLElement): HTMLElement | undefined => [...within.querySelectorAll<HTMLElement>(FIELDS)].find(isReached)

/** The focus goes to the first field of what opens; where that is still on its way, as soon as it has come and nobody has gone elsewhere meanwhile. */
export function enter(within: HTMLElement): () => void {
  const before = document.activeElement
  const look = () => {
    const first = firstField(within)
    if (!first || isOnItsWay(first)) return
    observer.disconnect()
    if (document.activeElement === before || document.activeElement === document.body) first.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(look)
  observer.observe(within, { childList: true, subtree: true })
  look()
  return () => { observer.disconnect() }
}

/** The focus goes back to where it was, or to the head of the page where that is gone, but never away from where somebody went himself. */
export function leave(to: Element | null | undefined): void {
  if (!isNowhere()) return
  const place = to?.isConnected && to !== document.body ? to : document.querySelector('h1')
  if (place instanceof HTMLElement) place.focus({ preventScroll: place.tagName === 'H1' })
}

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
