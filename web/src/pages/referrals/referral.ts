import type { components } from '../../api/gen/clients'
import { useClients } from '../../api/everybody'
import { usePerson } from '../../api/session'

type Schemas = components['schemas']
export type Referral = Schemas['ReferralEntry']

export const STATUSES = ['SENT', 'CONFIRMED', 'WITHDRAWN'] as const satisfies readonly Referral['status'][]

/** Who sends: oneself; where it can be another, the client's owner unless told otherwise. */
export function useSender(clientId: string, told: string): { readonly sender: string; readonly asked: boolean } {
  const person = usePerson()
  const owner = useClients().data?.find((c) => c.clientId === clientId)?.owner ?? ''
  const asked = person.roles.includes('supervisor') || person.roles.includes('manager')
  return { sender: told || (asked ? owner : (person.specialist ?? '')), asked }
}
