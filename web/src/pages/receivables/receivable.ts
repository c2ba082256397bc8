import type { components } from '../../api/gen/clients'

type Schemas = components['schemas']
export type Receivable = Schemas['ShownReceivable']
type AgingLine = Schemas['AgingLine']
/** What one client owes */
export type Aged = AgingLine & { readonly clientId: string }

export const STATES = ['OVERDUE', 'DUE_SOON', 'OPEN', 'PAID'] as const satisfies readonly Receivable['state'][]
export const TONES: Readonly<Record<Receivable['state'], string>> = { OPEN: 'tag', DUE_SOON: 'tag warn', OVERDUE: 'tag bad', PAID: 'tag good' }

/** The parts of what is owed, by how long it is overdue */
export const AGES = ['notDue', 'days1To30', 'days31To60', 'days61To90', 'over90Days'] as const satisfies readonly (keyof Aged)[]

/** The others are what the clients of a specialist come to: the list says what all of them do. */
export const isOfAClient = (line: AgingLine): line is Aged => line.clientId !== undefined
