import type { components } from '../../api/gen/visits'

export type Violation = components['schemas']['ViolationEntry']
export type NewViolation = components['schemas']['NewViolation']

/** The norms that only somebody on the spot can find violated; the others the system finds by itself. */
export const INSPECTED = [
  'DELIVERY_TRUCK', 'INDOOR_WORK_EARLY', 'PLAYING_AT_WORK', 'LEFT_TERRITORY', 'EARLY_RETURN', 'OTHER_BUSINESS_IN_VISITING_HOURS',
] as const satisfies readonly NewViolation['rule'][]
