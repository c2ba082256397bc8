const FIELDS = 'input, select, textarea, button, [role="spinbutton"]'

const isOnItsWay = (field: HTMLElement): boolean => field instanceof HTMLInputElement && field.readOnly
export const isReached = (field: HTMLElement): boolean => field.tabIndex >= 0 && field.getClientRects().length > 0 && field.closest('[aria-hidden="true"]') === null
export const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body

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
