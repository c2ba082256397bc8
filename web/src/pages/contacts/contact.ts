import type { components } from '../../api/gen/visits'

export type Item = components['schemas']['ContactPlanItem']

export const TONES: Readonly<Record<Item['status'], string>> = { OPEN: 'tag info', MADE: 'tag good', MISSED: 'tag warn', CANCELLED: 'tag' }

/** A contact of which it can still be said what came of it */
export const isOpen = (of: Item): boolean => of.source === 'CONTACT' && (of.status === 'OPEN' || of.status === 'MISSED')
