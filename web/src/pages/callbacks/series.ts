import type { components } from '../../api/gen/clients'
import { waits, type Step } from '../../parts/desk/step'

type Schemas = components['schemas']
export type Series = Schemas['ShownSeries']
export type CallBack = Series['callBacks'][number]
export type Problem = Series['problems'][number]

export const STANDARDS = ['S3', 'S4'] as const satisfies readonly Series['standard'][]
export const ANSWERED_BY = ['OWNER', 'NOBODY', 'CHILD'] as const
export const NUMBERS = [1, 2, 3] as const

/** Whether a call-back still waits to be made, late or not; none does once the goods came back. */
const isWaitedFor = ({ state, metAt }: CallBack, returned: boolean): boolean =>
  metAt === undefined && state !== 'NOT_NEEDED' && !(state === 'MISSED' && returned)

export const mayBeMade = ({ opensAt }: CallBack, now: Date): boolean => Date.parse(opensAt) <= now.getTime()

/** Which call-back is made now: the first that waits and may be made already. */
export const madeNow = ({ callBacks, returnedOn }: Series, now: Date): CallBack | undefined =>
  callBacks.find((c) => isWaitedFor(c, returnedOn !== undefined) && mayBeMade(c, now))

const stepOf = ({ steps }: Problem, name: Step['step']): Step | undefined => steps.find((s) => s.step === name)

/** What is still to be done about a problem */
export function openOf(problem: Problem): { readonly passOn: boolean; readonly solution: boolean } {
  const waitsFor = (name: Step['step']) => {
    const step = stepOf(problem, name)
    return step !== undefined && waits(step, problem.steps)
  }
  return { passOn: waitsFor('PASS_PROBLEM_ON'), solution: waitsFor('SOLUTION_CALL_BACK') }
}
