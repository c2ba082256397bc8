import type { Operation } from '../../api/session'
import type { Pair } from '../../words/lang'

/** The things of which there are several, each with a number: the kind at the beginning of its identifier. */
export const NUMBERED = {
  client: ['客户', 'client'],
  visit: ['拜访', 'visit'],
  referral: ['输送', 'referral'],
  hospitality: ['招待申请', 'hospitality request'],
  day: ['外勤日', 'market day'],
  report: ['日报', 'daily report'],
  expenses: ['费用', 'expenses'],
  plan: ['月度计划', 'monthly plan'],
  assessment: ['月度考核', 'assessment'],
  ratings: ['月度评分', 'ratings'],
  scorecard: ['考核标准', 'scorecard'],
  colleague: ['同事', 'colleague'],
  territory: ['区域', 'territory'],
  office: ['办事处', 'office'],
  site: ['案场', 'site'],
  equipment: ['设备', 'equipment'],
  calendar: ['工作日历', 'calendar'],
} as const satisfies Record<string, Pair>

/** All that an event can be about; there is one store of keys. */
export const KINDS = { ...NUMBERED, key: ['个人信息密钥库', 'store of personal keys'] } as const satisfies Record<string, Pair>

export type Kind = keyof typeof KINDS
export const isKind = (text: string): text is Kind => text in KINDS

export interface About {
  readonly kind: string
  readonly number: string
}

/** `visit-V000051` → visit, V000051 */
export function aboutOf(aggregate: string): About {
  const dash = aggregate.indexOf('-')
  return dash < 0 ? { kind: aggregate, number: '' } : { kind: aggregate.slice(0, dash), number: aggregate.slice(dash + 1) }
}

export interface Place {
  readonly href: string
  readonly needs: Operation
}

/** Where the thing itself is looked at; somebody's day, month or plan is named by him and the day or month. */
export function placeOf({ kind, number }: About): Place | undefined {
  const [, person = '', when = ''] = /^(.*?)-(\d{4}-\d{2}(?:-\d{2})?)$/.exec(number) ?? []
  switch (kind) {
    case 'client': return { href: `/clients/${number}`, needs: 'showClient' }
    case 'visit': return { href: `/visits/${number}`, needs: 'showVisit' }
    case 'referral': return { href: `/referrals/${number}`, needs: 'showReferral' }
    case 'hospitality': return { href: `/hospitality/${number}`, needs: 'showRequest' }
    case 'colleague': return { href: `/colleagues/${number}`, needs: 'listSpecialists' }
    case 'day': case 'report': case 'expenses': return { href: `/days/${person}/${when}`, needs: 'showDay' }
    case 'assessment': case 'ratings': return { href: `/assessments/${person}/${when}`, needs: 'showAssessment' }
    default: return undefined
  }
}
