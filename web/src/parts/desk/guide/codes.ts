import type { components } from '../../../api/gen/clients'

type Ticks = components['schemas']['NewTicks']
export type Step = NonNullable<Ticks['steps']>[number]
export type Question = NonNullable<Ticks['questions']>[number]

export const STEPS = ['PICKED_UP', 'NAMED_COMPANY', 'CONFIRMED_CALLER', 'GREETED', 'DISCUSSED', 'SAID_GOODBYE', 'WRITTEN_DOWN'] as const satisfies readonly Step[]
export const QUESTIONS = ['FINDING_OUT', 'CLARIFYING', 'OPEN', 'CLOSING', 'TARGETED', 'CHOICE', 'CONSULTING', 'SERVICE'] as const satisfies readonly Question[]
