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
  /** Whom of them it is meant for, where that is not everybody. */
  readonly of?: (person: Person) => boolean
  readonly load: () => Promise<Loaded>
  readonly component: ComponentType
}

export const groups = {
  day: ['每日工作', 'The day'],
  clients: ['客户', 'Clients'],
  department: ['部门', 'Department'],
  records: ['制度与档案', 'Rules and records'],
} as const satisfies Record<string, Pair>

function page(path: string, needs: Operation | readonly Operation[], load: () => Promise<Loaded>, nav?: PageEntry['nav'], of?: PageEntry['of']): PageEntry {
  return { path, needs: typeof needs === 'string' ? [needs] : needs, load, component: lazy(load), ...(nav && { nav }), ...(of && { of }) }
}

export const isFor = (person: Person, { needs, of }: PageEntry): boolean =>
  needs.some((operation) => may(person, operation)) && (of?.(person) ?? true)

const looksAfterOthers = (person: Person): boolean => person.roles.some((role) => role !== 'specialist')
const actsAsSpecialist = (person: Person): boolean => person.specialist !== undefined

/** Every page, in the order of the navigation; the first that somebody may open is where he begins. */
export const pages: readonly PageEntry[] = [
  page('/today', 'planVisit', () => import('../pages/today/Today'), { label: ['今天', 'Today'], group: 'day' }, actsAsSpecialist),
  page('/morning', 'showDashboard', () => import('../pages/morning/Morning'), { label: ['部门今晨', 'The morning'], group: 'department' }, looksAfterOthers),
  page('/my-month', 'showAssessment', () => import('../pages/assessments/MyMonth'), { label: ['我的月考核', 'My month'], group: 'day' }, actsAsSpecialist),
  page('/visits', 'listVisits', () => import('../pages/visits/Visits'), { label: ['拜访', 'Visits'], group: 'day' }),
  page('/visits/:visitId', 'showVisit', () => import('../pages/visits/VisitPage')),
  page('/days', 'showDay', () => import('../pages/days/Days'), { label: ['拜访日报', 'Daily reports'], group: 'day' }),
  page('/days/:specialistId/:date', 'showDay', () => import('../pages/days/DayPage')),
  page('/reports', 'listDailyReports', () => import('../pages/reports/Reports'), { label: ['日报签字', 'Signing reports'], group: 'day' }),
  page('/sign-ins', ['correctSignIn', 'recordViolation'], () => import('../pages/signins/SignIns'), { label: ['签到登记', 'Sign-ins'], group: 'day' }),
  page('/cases', 'listCases', () => import('../pages/cases/Cases'), { label: ['来电工单', 'Cases'], group: 'day' }),
  page('/cases/new', 'openCase', () => import('../pages/call/CallPage'), { label: ['新来电', 'New call'], group: 'day' }),
  page('/cases/:caseId', 'showCase', () => import('../pages/cases/CasePage')),
  page('/call-backs', 'listCallBackSeries', () => import('../pages/callbacks/CallBacks'), { label: ['客户回访', 'Call-backs'], group: 'day' }),
  page('/follow-ups', 'listFollowUps', () => import('../pages/followups/FollowUps'), { label: ['不满意跟进', 'Follow-ups'], group: 'day' }),
  page('/appointments', 'listAppointments', () => import('../pages/appointments/Appointments'), { label: ['预定', 'Appointments'], group: 'day' }),
  page('/proposals', 'listProposals', () => import('../pages/proposals/Proposals'), { label: ['建议拜访', 'Whom to visit'], group: 'day' }),
  page('/contact-plan', 'listContactPlans', () => import('../pages/contacts/ContactPlan'), { label: ['联系计划', 'Contact plan'], group: 'day' }),
  page('/news', 'listNews', () => import('../pages/news/MarketNews'), { label: ['市场信息', 'Market news'], group: 'day' }),
  page('/plans', 'listPlans', () => import('../pages/plans/Plans'), { label: ['月度计划', 'Monthly plans'], group: 'day' }),
  page('/plans/:month', 'listPlans', () => import('../pages/plans/PlanPage')),
  page('/deadlines', 'listDeadlines', () => import('../pages/deadlines/Deadlines'), { label: ['到期事项', 'What is due'], group: 'day' }),
  page('/duty-board', 'showDutyBoard', () => import('../pages/board/Board'), { label: ['值班看板', 'Duty board'], group: 'day' }),
  page('/assessments', 'listAssessments', () => import('../pages/assessments/Assessments'), { label: ['月度考核', 'Assessments'], group: 'department' }, looksAfterOthers),
  page('/assessments/:specialistId/:month', 'showAssessment', () => import('../pages/assessments/AssessmentPage')),
  page('/events/:eventId', 'showEvent', () => import('../pages/events/EventPage')),
  page('/violations', 'listViolations', () => import('../pages/violations/Violations'), { label: ['违规', 'Violations'], group: 'department' }),
  page('/reviews', 'listReviews', () => import('../pages/reviews/Reviews'), { label: ['违规认定', 'Reviews'], group: 'department' }),
  page('/service-figures', 'listServiceFigures', () => import('../pages/figures/Figures'), { label: ['客服指标', 'Service figures'], group: 'department' }),
  page('/colleagues', 'listSpecialists', () => import('../pages/colleagues/Colleagues'), { label: ['同事', 'Colleagues'], group: 'records' }),
  page('/colleagues/:specialistId', 'listSpecialists', () => import('../pages/colleagues/ColleaguePage')),
  page('/organisation', 'showOrganisation', () => import('../pages/organisation/Organisation'), { label: ['组织', 'Organisation'], group: 'records' }),
  page('/territories', 'listTerritories', () => import('../pages/territories/Territories'), { label: ['区域', 'Territories'], group: 'records' }),
  page('/calendar', 'listCalendarDays', () => import('../pages/calendar/Calendar'), { label: ['工作日历', 'Working calendar'], group: 'records' }),
  page('/scorecards', 'listScorecards', () => import('../pages/scorecards/Scorecards'), { label: ['考核标准', 'Scorecards'], group: 'records' }),
  page('/norms', 'listNorms', () => import('../pages/norms/Norms'), { label: ['拜访规范', 'Norms of visits'], group: 'records' }),
  page('/clients', 'listClients', () => import('../pages/clients/Clients'), { label: ['客户档案', 'Clients'], group: 'clients' }),
  page('/clients/:clientId', 'showClient', () => import('../pages/clients/ClientPage')),
  page('/pool', 'listPool', () => import('../pages/pool/Pool'), { label: ['客户公海', 'Public pool'], group: 'clients' }),
  page('/duplicates', 'listDuplicates', () => import('../pages/duplicates/Duplicates'), { label: ['疑似重复', 'Duplicates'], group: 'clients' }),
  page('/receivables', 'listReceivables', () => import('../pages/receivables/Receivables'), { label: ['应收货款', 'Receivables'], group: 'clients' }),
  page('/receivables/aging', 'listAging', () => import('../pages/receivables/Aging')),
  page('/hospitality', 'listRequests', () => import('../pages/hospitality/Requests'), { label: ['客户招待', 'Hospitality'], group: 'clients' }),
  page('/hospitality/budgets', 'listBudgets', () => import('../pages/hospitality/Budgets')),
  page('/hospitality/:requestId', 'showRequest', () => import('../pages/hospitality/RequestPage')),
  page('/referrals', 'listReferrals', () => import('../pages/referrals/Referrals'), { label: ['客户输送', 'Referrals'], group: 'clients' }),
  page('/referrals/:referralId', 'showReferral', () => import('../pages/referrals/ReferralPage')),
  page('/answers', 'listAnswers', () => import('../pages/answers/Catalogue'), { label: ['答案库', 'Fixed answers'], group: 'records' }),
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
