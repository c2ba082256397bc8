import { useClients, useColleagues } from '../../api/everybody'
import { DateInput } from '../../ui/form/DateInput'
import { Pair, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useWords } from '../../words/lang'
import { useSender } from './referral'
import { words } from './words'

export interface ReferralValues {
  readonly clientId: string
  readonly specialistId: string
  readonly groups: string
  readonly sentOn: string
}

export function ReferralFields({ values: v, set }: { values: ReferralValues; set: (change: Partial<ReferralValues>) => void }) {
  const t = useWords(words)
  const clients = useClients().data ?? []
  const people = useColleagues().data ?? []
  const { sender, asked } = useSender(v.clientId, v.specialistId)
  return (
    <>
      <Pick label={t('client')} name="clientId" required value={v.clientId} onChange={(clientId) => { set({ clientId }) }} items={clients.map((c) => ({ id: c.clientId, name: c.name }))} />
      {asked && <Pick label={t('specialist')} name="specialistId" required value={sender} onChange={(specialistId) => { set({ specialistId }) }} items={people.map((p) => ({ id: p.specialistId, name: p.name }))} />}
      <Pair>
        <Text label={t('groups')} name="groups" inputMode="numeric" required value={v.groups} onChange={(groups) => { set({ groups }) }} />
        <DateInput label={t('sentOn')} name="sentOn" required value={v.sentOn} onChange={(sentOn) => { set({ sentOn }) }} />
      </Pair>
    </>
  )
}
