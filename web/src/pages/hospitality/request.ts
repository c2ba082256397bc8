import type { components } from '../../api/gen/hospitality'
import { amountOf } from '../../ui/money'

type Schemas = components['schemas']
export type Request = Schemas['RequestItem']
export type Lines = Schemas['Lines']
export type Line = keyof Lines
export type ClientBudget = Schemas['ClientBudget']

export const STATUSES = ['REQUESTED', 'APPROVED', 'REFUSED', 'SETTLED'] as const satisfies readonly Request['status'][]

/** The five lines in the order of the form F-12 */
export const LINES = ['meeting', 'meal', 'transport', 'gifts', 'other'] as const satisfies readonly Line[]

/** The department whose system this is; another may be written over it. */
export const USUAL_DEPARTMENT = '大客户部'

export type TypedLines = Readonly<Record<Line, string>>
export const NOTHING: TypedLines = { meeting: '', meal: '', transport: '', gifts: '', other: '' }

/** What was typed as the API wants it: a line left empty costs nothing. */
export const linesOf = (typed: TypedLines): Lines => ({
  meeting: amountOf(typed.meeting), meal: amountOf(typed.meal), transport: amountOf(typed.transport), gifts: amountOf(typed.gifts), other: amountOf(typed.other),
})

/** The total of what was typed so far, in cents, so that no fraction is lost on the way. */
export const totalOf = (typed: TypedLines): number => {
  const cents = LINES.map((line) => Math.round(amountOf(typed[line]) * 100)).filter((c) => !Number.isNaN(c))
  return cents.reduce((sum, c) => sum + c, 0) / 100
}
