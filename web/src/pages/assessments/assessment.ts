import type { components } from '../../api/gen/evaluations'

type Schemas = components['schemas']
export type Item = Schemas['Item']
export type Shown = Schemas['Shown']
export type Figures = Schemas['Figures']
export type Evidence = Schemas['Evidence']
export type EvidenceLine = Schemas['EvidenceLine']
export type Revision = Schemas['Revision']

/** What the manager rates on each card. */
export const RATED = {
  'F-1': ['clientCare', 'marketManagement'],
  'F-2': ['teamwork', 'clientCare'],
  'F-3': ['service', 'frontOffice', 'backOffice'],
} as const
export type CardCode = keyof typeof RATED
export type RatedName = (typeof RATED)[CardCode][number]

export const CARDS = ['F-1', 'F-2', 'F-3'] as const satisfies readonly CardCode[]
export const cardOf = (code: string): CardCode => CARDS.find((c) => c === code) ?? 'F-2'

const DAILY = {
  'F-1': ['conduct', 'clientCare', 'marketManagement'],
  'F-2': ['teamwork', 'clientCare', 'conduct', 'attendance'],
  'F-3': [],
} as const
const GOALS = ['visits', 'expansion', 'deals'] as const

/** A line of the form: against a plan, of points from 0 to 100, or the sum of its parts. */
export interface FormLine {
  readonly id: string
  readonly partOf?: string
  readonly kind: 'plan' | 'points' | 'parts'
  readonly planned?: number | undefined
  readonly actual?: number | undefined
  readonly rate?: number | undefined
  readonly points?: number | undefined
  readonly weight?: number | undefined
  readonly score?: number | undefined
  /** Whether it waits for the manager */
  readonly toRate?: boolean
  /** The figures whose evidence is behind it */
  readonly figures: readonly string[]
}

/** The lines of whichever form it is, in the form's order, parts below what they are of. */
export function linesOf(figures: Figures, card: CardCode): readonly FormLine[] {
  const { indicators: of } = figures
  const lines: FormLine[] = []
  for (const goal of GOALS) {
    if (of[goal]) lines.push({ id: goal, kind: 'plan', ...of[goal], figures: [`${goal}.planned`, `${goal}.actual`] })
  }
  if (of.daily) {
    lines.push({ id: 'daily', kind: 'parts', weight: of.daily.weight, score: of.daily.score, figures: [] })
    for (const part of DAILY[card]) lines.push({ id: part, partOf: 'daily', kind: 'points', points: of.daily[part], ...waits(card, part, of.daily[part]), figures: [part] })
  }
  if (of.business) {
    lines.push({ id: 'business', kind: 'parts', weight: of.business.weight, score: of.business.score, figures: [] })
    for (const goal of GOALS) lines.push({ id: goal, partOf: 'business', kind: 'plan', ...of.business[goal], figures: [`${goal}.planned`, `${goal}.actual`] })
  }
  for (const rated of RATED['F-3']) {
    const line = of[rated]
    if (!line) continue
    const points = line.rating ?? line.figure
    lines.push({ id: rated, kind: 'points', points, weight: line.weight, score: line.score, ...waits(card, rated, points), figures: [rated] })
  }
  if (of.conduct) lines.push({ id: 'conduct', kind: 'points', points: figures.conduct, weight: of.conduct.weight, score: of.conduct.score, figures: ['conduct'] })
  return lines
}

const waits = (card: CardCode, name: string, points: number | undefined) =>
  ({ ...(points === undefined && (RATED[card] as readonly string[]).includes(name) && { toRate: true }) })

/** The ratings that were given, by what they are of. */
export function ratingsOf(figures: Figures, card: CardCode): Partial<Record<RatedName, number>> {
  const { indicators: of } = figures
  const given = { teamwork: of.daily?.teamwork, clientCare: of.daily?.clientCare, marketManagement: of.daily?.marketManagement, service: of.service?.rating, frontOffice: of.frontOffice?.rating, backOffice: of.backOffice?.rating }
  return Object.fromEntries(RATED[card].flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])))
}

/** A month without a counting plan has nothing to be measured against. */
export const hasPlan = (lines: readonly FormLine[]): boolean => lines.some((l) => l.kind === 'plan' && l.planned !== undefined)

/** What a difference's name such as `visits.actual` or `daily.teamwork` stands for in figures. */
export function valueAt(figures: Figures, name: string): string | number | boolean | undefined {
  const parts = name.split('.')
  return plain(follow(figures.indicators, parts)) ?? plain(follow(figures, parts))
}

const follow = (from: unknown, parts: readonly string[]): unknown =>
  parts.reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[part] : undefined), from)

const plain = (value: unknown): string | number | boolean | undefined =>
  (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined)
