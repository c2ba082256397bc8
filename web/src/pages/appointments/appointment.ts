import type { components } from '../../api/gen/visits'

export type Appointment = components['schemas']['ShownAppointment']

export const TONES: Readonly<Record<Appointment['status'], string>> = { BOOKED: 'tag', CONFIRMED: 'tag info', KEPT: 'tag good', MISSED: 'tag warn', CANCELLED: 'tag' }

/** What can still be moved or called off */
export const stands = (of: Appointment): boolean => of.status === 'BOOKED' || of.status === 'CONFIRMED' || of.status === 'MISSED'
