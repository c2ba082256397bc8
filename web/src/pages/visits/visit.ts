import type { components } from '../../api/gen/visits'

export type Visit = components['schemas']['VisitEntry']
export type Report = components['schemas']['ReportEntry']
export type Completion = components['schemas']['Completion']

export const STATUSES = ['PLANNED', 'STARTED', 'COMPLETED', 'CANCELLED', 'WITHDRAWN'] as const satisfies readonly Visit['status'][]
