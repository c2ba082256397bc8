import { lazy, type ComponentType } from 'react'
import { may, type Operation, type Person } from '../api/session'
import type { Pair } from '../words/lang'

type Loaded = { readonly default: ComponentType }

export interface PageEntry {
  /** A path of the address, `:name` for a part that varies */
  readonly path: string
  /** Its place in the navigation; a page without one is reached from another. */
  readonly nav?: { readonly label: Pair; readonly group: keyof typeof groups }
  /** Whoever may ask one of these may open the page. */
  readonly needs: readonly Operation[]
  /** Whether it is about the day of whoever looks, so that one who acts as no specialist has none. */
  readonly own: boolean
  readonly load: () => Promise<Loaded>
  readonly component: ComponentType
}

export const groups = {
  day: ['每日工作', 'The day'],
  clients: ['客户', 'Clients'],
  department: ['部门', 'Department'],
  records: ['制度与档案', 'Rules and records'],
} as const satisfies Record<string, Pair>

function page(path: string, needs: Operation | readonly Operation[], load: () => Promise<Loaded>, nav?: PageEntry['nav'], whose?: 'own'): PageEntry {
  return { path, needs: typeof needs === 'string' ? [needs] : needs, own: whose === 'own', load, component: lazy(load), ...(nav && { nav }) }
}

export const opens = (person: Person, { needs, own }: PageEntry): boolean =>
  needs.some((operation) => may(person, operation)) && (!own || person.specialist !== undefined)

/** Every page, in the order of the navigation; the first that somebody may open is where he begins. */
export const pages: readonly PageEntry[] = [
  page('/today', 'planVisit', () => import('../pages/today/Today'), { label: ['今天', 'Today'], group: 'day' }, 'own'),
  page('/visits', 'listVisits', () => import('../pages/visits/Visits'), { label: ['拜访', 'Visits'], group: 'day' }),
  page('/visits/:visitId', 'showVisit', () => import('../pages/visits/VisitPage')),
  page('/days', 'showDay', () => import('../pages/days/Days'), { label: ['拜访日报', 'Daily reports'], group: 'day' }),
  page('/days/:specialistId/:date', 'showDay', () => import('../pages/days/DayPage')),
  page('/sign-ins', ['correctSignIn', 'recordViolation'], () => import('../pages/signins/SignIns'), { label: ['签到登记', 'Sign-ins'], group: 'day' }),
]

const matches = (pattern: string, path: string): boolean => {
  const wanted = pattern.split('/')
  const given = path.split('/')
  return wanted.length === given.length && wanted.every((part, n) => part.startsWith(':') || part === given[n])
}

export const pageAt = (path: string): PageEntry | undefined => pages.find((p) => p.path === path) ?? pages.find((p) => matches(p.path, path))
