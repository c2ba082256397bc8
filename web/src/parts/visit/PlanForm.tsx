import { api, idempotent, must } from '../../api/client'
import { useClients, useColleagues } from '../../api/everybody'
import { usePerson } from '../../api/session'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { CodeInput, Pair, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { today } from '../../ui/format'
import { useWords } from '../../words/lang'
import type { Visit } from './visit'
import { useWhose } from './whose'
import { words } from './words'

/** A visit that is intended. On the day itself, one's own, two things are asked: to whom and what for. */
export function PlanForm({ on, clientId = '', done }: { on?: string; clientId?: string; done: () => void }) {
  const t = useWords(words)
  const me = usePerson().specialist ?? ''
  const clients = useClients().data ?? []
  const colleagues = useColleagues().data ?? []
  const whose = useWhose()
  const { values: v, set, form } = useForm({
    draft: `plan a visit ${on ?? ''} ${clientId}`.trim(),
    initial: { clientId, purpose: '', groups: '1', on: on ?? today(), specialistId: me },
    send: async (typed, { key }) => must(await api.POST('/api/visits', {
      params: idempotent(key),
      body: { ...typed, purpose: typed.purpose as Visit['purpose'], groups: Number(typed.groups), specialistId: whose(typed) },
    })),
    done,
  })
  return (
    <Form {...form} submit={t('plan')}>
      <Pick label={t('client')} name="clientId" required value={v.clientId} onChange={(clientId) => { set({ clientId }) }} items={clients.map((c) => ({ id: c.clientId, name: c.name }))} />
      <Pair>
        <CodeInput label={t('purpose')} name="purpose" list="purpose" required value={v.purpose} onChange={(purpose) => { set({ purpose }) }} />
        <Text label={t('groups')} name="groups" inputMode="numeric" required value={v.groups} onChange={(groups) => { set({ groups }) }} />
      </Pair>
      {on === undefined && (
        <Pair>
          <DateInput label={t('on')} name="on" required value={v.on} onChange={(day) => { set({ on: day }) }} />
          {colleagues.length > 1 && <Pick label={t('specialist')} name="specialistId" required value={whose(v)} onChange={(id) => { set({ specialistId: id }) }} items={colleagues.map((c) => ({ id: c.specialistId, name: c.name }))} />}
        </Pair>
      )}
    </Form>
  )
}
