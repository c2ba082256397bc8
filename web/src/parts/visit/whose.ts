import { useClients } from '../../api/everybody'

interface Planned {
  readonly specialistId: string
  readonly clientId: string
}

/** Whose something with a client is: whoever was chosen, else he who looks after the client. */
export function useWhose(): (of: Planned) => string {
  const clients = useClients().data ?? []
  return ({ specialistId, clientId }) => specialistId || (clients.find((c) => c.clientId === clientId)?.owner ?? '')
}
