import type { components } from '../../api/gen/visits'

export type Review = components['schemas']['ViolationReview']
export type Finding = components['schemas']['NewFinding']['finding']

/** One review of a violation is told from another by what its violation is known by. */
export const idOf = (r: Review): string => [r.specialistId, r.date, r.rule, r.visitId ?? '', r.inspector ?? ''].join(' ')
