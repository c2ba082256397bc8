import type { components } from '../../api/gen/hospitality'
import { money } from '../../ui/format'

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

/** What was typed as the API wants it: a line left empty costs nothing. What is no number it refuses at its field. */
export const linesOf = (typed: TypedLines): Lines => ({
  meeting: amount(typed.meeting), meal: amount(typed.meal), transport: amount(typed.transport), gifts: amount(typed.gifts), other: amount(typed.other),
})

const amount = (typed: string): number => Number(typed.replace(/[,，\s]/g, ''))

/** The total of what was typed so far, in cents, so that no fraction is lost on the way. */
export const totalOf = (typed: TypedLines): number => {
  const cents = LINES.map((line) => Math.round(amount(typed[line]) * 100)).filter((c) => !Number.isNaN(c))
  return cents.reduce((sum, c) => sum + c, 0) / 100
}

export const yuan = (of: number): string => money({ amount: String(of), currency: 'CNY' })

/** What some amounts come to, in cents on the way; one that is not known yet adds nothing. */
export const sumOf = (amounts: readonly (Request['total'] | undefined)[]): string =>
  yuan(amounts.reduce((cents, a) => cents + Math.round(Number(a?.amount ?? 0) * 100), 0) / 100)
