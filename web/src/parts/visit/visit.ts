import type { components } from '../../api/gen/visits'

type Schemas = components['schemas']
export type Visit = Schemas['VisitEntry']
export type Report = Schemas['ReportEntry']
export type Completion = Schemas['Completion']

export const STATUSES = ['PLANNED', 'STARTED', 'COMPLETED', 'CANCELLED', 'WITHDRAWN'] as const satisfies readonly Visit['status'][]

export const isOpen = (v: Visit): boolean => v.status === 'PLANNED' || v.status === 'STARTED'
