import type { components } from '../../api/gen/clients'

export type Standard = components['schemas']['NewAnswer']['standard']

/** The calls in which something is asked */
export const STANDARDS = ['S1', 'S2', 'S5'] as const satisfies readonly Standard[]
