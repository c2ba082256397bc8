import { useColleagues } from '../../api/everybody'
import type { components } from '../../api/gen/evaluations'

export type Site = components['schemas']['Site']
export type NewRole = components['schemas']['NewRole']

/** Everybody, to choose one of */
export const usePeople = () => useColleagues().data?.map((c) => ({ id: c.specialistId, name: c.name })) ?? []
