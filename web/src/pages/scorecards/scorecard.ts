import type { components } from '../../api/gen/evaluations'

export type ScorecardVersion = components['schemas']['ScorecardVersion']
/** What is published says from when on it counts; only what was built in counts from ever. */
type Publication = ScorecardVersion & { readonly validFrom: string }

/** Each form has its own fixed set of indicators. */
export const INDICATORS = {
  'F-1': ['visits', 'expansion', 'daily'],
  'F-2': ['visits', 'expansion', 'deals', 'daily'],
  'F-3': ['business', 'service', 'frontOffice', 'backOffice', 'conduct'],
} as const
export type CardCode = keyof typeof INDICATORS
export type IndicatorName = (typeof INDICATORS)[CardCode][number]
export const CARDS = ['F-1', 'F-2', 'F-3'] as const satisfies readonly CardCode[]
/** The indicators of F-2 are those of F-1 too. */
const ALL = [...INDICATORS['F-2'], ...INDICATORS['F-3']]

export const PARAMETERS = ['cap', 'latePlanFactor', 'violationPoints', 'lateReportPoints', 'notePoints', 'flagPoints'] as const
const USUAL = { cap: '1', latePlanFactor: '1', violationPoints: '5', lateReportPoints: '0', notePoints: '0', flagPoints: '0' } as const
const USUAL_GRADES: readonly Band[] = [{ grade: 'A', from: '90' }, { grade: 'B', from: '80' }, { grade: 'C', from: '60' }, { grade: 'D', from: '0' }]

export interface Band {
  readonly grade: string
  readonly from: string
}

/** A version as it is typed. */
export interface Typed {
  readonly code: CardCode
  readonly validFrom: string
  readonly weights: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, string>>
  readonly grades: readonly Band[]
}

/** A new version begins as the newest one of its card is; where there is none, as the form usually is. */
export function startOf(code: CardCode, versions: readonly ScorecardVersion[], validFrom: string): Typed {
  const newest = versions.filter((v) => v.code === code).reduce<ScorecardVersion | undefined>((best, v) => ((v.version ?? 0) > (best?.version ?? -1) ? v : best), undefined)
  const text = (value: number | undefined, usual: string): string => (value === undefined ? usual : String(value))
  return {
    code,
    validFrom,
    weights: Object.fromEntries(INDICATORS[code].map((name) => [name, text(newest?.[name], '')])),
    parameters: Object.fromEntries(PARAMETERS.map((name) => [name, text(newest?.[name], USUAL[name])])),
    grades: newest?.grades?.map(({ grade, from }) => ({ grade, from: String(from) })) ?? USUAL_GRADES,
  }
}

/** Added in hundredths, so that 33.3 and 66.7 are 100. */
export const sumOf = (weights: Readonly<Record<string, string>>): number =>
  Object.values(weights).reduce((sum, weight) => sum + Math.round((Number(weight) || 0) * 10_000), 0) / 10_000

const numbers = (of: Readonly<Record<string, string>>): Partial<Record<string, number>> =>
  Object.fromEntries(Object.entries(of).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, Number(value)]])))

export const published = ({ code, validFrom, weights, parameters, grades }: Typed): Publication => ({
  code, validFrom, ...numbers(weights), ...numbers(parameters), grades: grades.map(({ grade, from }) => ({ grade, from: Number(from) })),
})

/** Which indicators a version weighs, in the form's order. */
export const weighed = (version: ScorecardVersion): readonly (readonly [name: IndicatorName, weight: number])[] =>
  ALL.flatMap((name) => (version[name] ? [[name, version[name]] as const] : []))

/** A version as the list shows it: whether a month is assessed by it, if its card is the month's. */
export interface Version extends ScorecardVersion {
  readonly state: 'NOW' | 'TO_COME' | 'PAST'
}

/** Card by card, the newest version first. Of those that have begun the one that began last counts; of equal months the newest. */
export function versionsOf(month: string, all: readonly ScorecardVersion[]): readonly Version[] {
  const from = (v: ScorecardVersion): string => v.validFrom?.slice(0, month.length) ?? ''
  const number = (v: ScorecardVersion): number => v.version ?? 0
  const counting = (code: string) => all.filter((v) => v.code === code && from(v) <= month).sort((a, b) => from(a).localeCompare(from(b)) || number(a) - number(b)).at(-1)
  return [...all]
    .sort((a, b) => a.code.localeCompare(b.code) || number(b) - number(a))
    .map((v) => ({ ...v, state: from(v) > month ? 'TO_COME' : v === counting(v.code) ? 'NOW' : 'PAST' }))
}
