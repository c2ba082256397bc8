import type { components } from '../../api/gen/clients'

export type FollowUp = components['schemas']['FollowUpEntry']
export type State = FollowUp['state'] | 'overdue'

export const STATES = ['OPEN', 'CLOSED', 'CANCELLED'] as const satisfies readonly FollowUp['state'][]
export const TONES: Readonly<Record<State, string>> = { OPEN: 'tag warn', overdue: 'tag bad', CLOSED: 'tag good', CANCELLED: 'tag' }

export const stateOf = ({ state, dueAt }: FollowUp, now: Date): State =>
  (state === 'OPEN' && Date.parse(dueAt) <= now.getTime() ? 'overdue' : state)

/** Only what was rated about a case has a page; a call-back stands in the list of all of them. */
export const placeOf = ({ rating }: Pick<FollowUp, 'rating'>): string =>
  (rating.standard === 'S3' || rating.standard === 'S4' ? '/call-backs' : `/cases/${rating.id}`)
