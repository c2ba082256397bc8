import type { components } from './gen/evaluations'

export type Dashboard = components['schemas']['DepartmentDashboard']

/** What the tabs of one person's browser tell each other. */
export type Told =
  | { readonly kind: 'looking'; readonly month: string }
  | { readonly kind: 'leading' }
  | { readonly kind: 'dashboard'; readonly dashboard: Dashboard; readonly first: boolean }

/** The month that an address speaks of: in its path or in its conditions, a day's too. */
export const monthIn = (address: string): string | undefined => /(?<![\d-])(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d\d)?(?![\d-])/.exec(address)?.[1]

/**
 * Whether what is on the screen may be out of date. What a stream says later is always news; what it says first, when it was opened, only where
 * it is not what was known: a connection that was lost may have missed something.
 */
export function isNews(known: Dashboard | undefined, now: Dashboard, first: boolean): boolean {
  if (!first) return true
  return known !== undefined && figures(known) !== figures(now)
}

const figures = (of: Dashboard): string => JSON.stringify({ ...of, computedAt: undefined })

const SHORTEST_MS = 1_000
const LONGEST_MS = 60_000

/** How long to wait before a refused stream is asked for again: longer each time. */
export const pause = (failures: number): number => Math.min(LONGEST_MS, SHORTEST_MS * 2 ** failures)
