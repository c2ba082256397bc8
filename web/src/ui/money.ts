import { money } from './format'

type Amount = Parameters<typeof money>[0]

export const yuan = (of: number): string => money({ amount: String(of), currency: 'CNY' })

/** What was typed as a number, whatever stands between its thousands; what is none the API refuses at its field. */
export const amountOf = (typed: string): number => Number(typed.replace(/[,，\s]/g, ''))

/** What some amounts come to, in cents on the way; one that is not known yet adds nothing. */
export const sumOf = (amounts: readonly (Amount | undefined)[]): string =>
  yuan(amounts.reduce((cents, a) => cents + Math.round(Number(a?.amount ?? 0) * 100), 0) / 100)
