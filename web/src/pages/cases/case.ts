import type { components } from '../../api/gen/clients'
import { waiting, type Step } from '../../parts/desk/step'

type Schemas = components['schemas']
export type Case = Schemas['ShownCase']
export type Sheet = Schemas['CaseSheet']
export type Entry = Sheet['entries'][number]
export type Kind = Entry['kind']
export type State = Case['state']
export type CaseStandard = Case['standard']

export const STANDARDS = ['S1', 'S2', 'S5'] as const satisfies readonly CaseStandard[]
export const STATES = ['OPEN', 'PAUSED', 'CLOSED', 'CANCELLED'] as const satisfies readonly State[]
export const TONES: Readonly<Record<State, string>> = { OPEN: 'tag', PAUSED: 'tag info', CLOSED: 'tag good', CANCELLED: 'tag' }

const currentSteps = ({ steps, round, state }: Pick<Case, 'steps' | 'round' | 'state'>): readonly Step[] =>
  (state === 'OPEN' || state === 'PAUSED' ? steps.filter((s) => s.round === round) : [])

/** What waits to be done in a case, the most urgent first */
export const waitingIn = (of: Pick<Case, 'steps' | 'round' | 'state'>): readonly Step[] => waiting(currentSteps(of))

/** The steps of each round, the current one first */
export function rounds(steps: readonly Step[]): readonly (readonly [round: number, steps: readonly Step[]])[] {
  const of = new Map<number, Step[]>()
  for (const s of steps) {
    const round = s.round ?? 1
    of.set(round, [...(of.get(round) ?? []), s])
  }
  return [...of].sort(([a], [b]) => b - a)
}
