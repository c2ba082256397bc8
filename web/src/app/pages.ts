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
  page('/clients', 'listClients', () => import('../pages/clients/Clients'), { label: ['客户档案', 'Clients'], group: 'clients' }),
  page('/clients/:clientId', 'showClient', () => import('../pages/clients/ClientPage')),
  page('/hospitality', 'listRequests', () => import('../pages/hospitality/Requests'), { label: ['客户招待', 'Hospitality'], group: 'clients' }),
  page('/hospitality/budgets', 'listBudgets', () => import('../pages/hospitality/Budgets')),
  page('/hospitality/:requestId', 'showRequest', () => import('../pages/hospitality/RequestPage')),
  page('/referrals', 'listReferrals', () => import('../pages/referrals/Referrals'), { label: ['客户输送', 'Referrals'], group: 'clients' }),
  page('/referrals/:referralId', 'showReferral', () => import('../pages/referrals/ReferralPage')),
  page('/imports', 'importForm', () => import('../pages/imports/Imports'), { label: ['导入表格', 'Import forms'], group: 'records' }),
  page('/history', 'listEventsOfClient', () => import('../pages/history/History'), { label: ['履历', 'History'], group: 'records' }),
  page('/operations', 'listProcessors', () => import('../pages/operations/Operations'), { label: ['系统运行', 'Operations'], group: 'records' }),
]

const matches = (pattern: string, path: string): boolean => {
  const wanted = pattern.split('/')
  const given = path.split('/')
  return wanted.length === given.length && wanted.every((part, n) => part.startsWith(':') || part === given[n])
}

export const pageAt = (path: string): PageEntry | undefined => pages.find((p) => p.path === path) ?? pages.find((p) => matches(p.path, path))
