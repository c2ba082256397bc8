import { api, idempotent, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { useClients, useColleagues } from '../../api/everybody'
import { usePerson } from '../../api/session'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { CodeInput, Pair, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useDraft } from '../../ui/form/useDraft'
import { today } from '../../ui/format'
import { useWords } from '../../words/lang'
import type { Visit } from './visit'
import { words } from './words'

/** A visit that is intended. On the day itself, one's own, two things are asked: to whom and what for. */
export function PlanForm({ on, done }: { on?: string; done: () => void }) {
  const t = useWords(words)
  const me = usePerson().specialist ?? ''
  const clients = useClients().data ?? []
  const colleagues = useColleagues().data ?? []
  const draft = useDraft(`plan a visit ${on ?? ''}`, { clientId: '', purpose: '', groups: '1', on: on ?? today(), specialistId: me })
  const { values: v, set } = draft
  const owner = clients.find((c) => c.clientId === v.clientId)?.owner ?? ''
  const specialistId = v.specialistId || owner
  const plan = useCommand(
    async () => must(await api.POST('/api/visits', {
      params: idempotent(draft.key),
      body: { clientId: v.clientId, purpose: v.purpose as Visit['purpose'], groups: Number(v.groups), on: v.on, specialistId },
    })),
    () => {
      draft.done()
      done()
    },
  )
  return (
    <Form onSubmit={() => { plan.mutate(undefined) }} send={plan} submit={t('plan')} draft={draft}>
      <Pick label={t('client')} name="clientId" required value={v.clientId} onChange={(clientId) => { set({ clientId }) }} items={clients.map((c) => ({ id: c.clientId, name: c.name }))} />
      <Pair>
        <CodeInput label={t('purpose')} name="purpose" list="purpose" required value={v.purpose} onChange={(purpose) => { set({ purpose }) }} />
        <Text label={t('groups')} name="groups" inputMode="numeric" required value={v.groups} onChange={(groups) => { set({ groups }) }} />
      </Pair>
      {on === undefined && (
        <Pair>
          <DateInput label={t('on')} name="on" required value={v.on} onChange={(day) => { set({ on: day }) }} />
          {colleagues.length > 1 && <Pick label={t('specialist')} name="specialistId" required value={specialistId} onChange={(id) => { set({ specialistId: id }) }} items={colleagues.map((c) => ({ id: c.specialistId, name: c.name }))} />}
        </Pair>
      )}
    </Form>
  )
}
