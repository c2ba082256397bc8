import { lazy, type ComponentType } from 'react'
import type { Operation } from '../api/session'
import type { Pair } from '../words/lang'

type Loaded = { readonly default: ComponentType }

export interface PageEntry {
  /** A path of the address, `:name` for a part that varies */
  readonly path: string
  /** Its place in the navigation; a page without one is reached from another. */
  readonly nav?: { readonly label: Pair; readonly group: keyof typeof groups }
  /** Whoever may ask this may open the page. */
  readonly needs: Operation
  readonly load: () => Promise<Loaded>
  readonly component: ComponentType
}

export const groups = {
  day: ['每日工作', 'The day'],
  clients: ['客户', 'Clients'],
  department: ['部门', 'Department'],
  records: ['制度与档案', 'Rules and records'],
} as const satisfies Record<string, Pair>

function page(path: string, needs: Operation, load: () => Promise<Loaded>, nav?: PageEntry['nav']): PageEntry {
  return { path, needs, load, component: lazy(load), ...(nav && { nav }) }
}

/** Every page, in the order of the navigation; the first that somebody may open is where he begins. */
export const pages: readonly PageEntry[] = [
  page('/visits', 'listVisits', () => import('../pages/visits/Visits'), { label: ['拜访', 'Visits'], group: 'day' }),
  page('/visits/:visitId', 'showVisit', () => import('../pages/visits/VisitPage')),
  page('/plans', 'listPlans', () => import('../pages/plans/Plans'), { label: ['月度计划', 'Monthly plans'], group: 'day' }),
  page('/plans/:month', 'listPlans', () => import('../pages/plans/PlanPage')),
  page('/deadlines', 'listDeadlines', () => import('../pages/deadlines/Deadlines'), { label: ['到期事项', 'What is due'], group: 'day' }),
  page('/violations', 'listViolations', () => import('../pages/violations/Violations'), { label: ['违规', 'Violations'], group: 'department' }),
  page('/colleagues', 'listSpecialists', () => import('../pages/colleagues/Colleagues'), { label: ['同事', 'Colleagues'], group: 'records' }),
  page('/colleagues/:specialistId', 'listSpecialists', () => import('../pages/colleagues/ColleaguePage')),
  page('/organisation', 'showOrganisation', () => import('../pages/organisation/Organisation'), { label: ['组织', 'Organisation'], group: 'records' }),
  page('/territories', 'listTerritories', () => import('../pages/territories/Territories'), { label: ['区域', 'Territories'], group: 'records' }),
  page('/calendar', 'listCalendarDays', () => import('../pages/calendar/Calendar'), { label: ['工作日历', 'Working calendar'], group: 'records' }),
  page('/norms', 'listNorms', () => import('../pages/norms/Norms'), { label: ['拜访规范', 'Norms of visits'], group: 'records' }),
]

const matches = (pattern: string, path: string): boolean => {
  const wanted = pattern.split('/')
  const given = path.split('/')
  return wanted.length === given.length && wanted.every((part, n) => part.startsWith(':') || part === given[n])
}

export const pageAt = (path: string): PageEntry | undefined => pages.find((p) => p.path === path) ?? pages.find((p) => matches(p.path, path))
