import { api, idempotent, must } from '../../api/client'
import { useClients, useColleagues } from '../../api/everybody'
import { usePerson } from '../../api/session'
import { useWhose } from '../../parts/visit/whose'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { addDays, instant, today } from '../../ui/format'
import { useWords } from '../../words/lang'
import { words } from './words'

/** A contact to come, one's own or a colleague's. */
export function PlanForm({ done }: { done: () => void }) {
  const t = useWords(words)
  const me = usePerson().specialist ?? ''
  const clients = useClients().data ?? []
  const colleagues = useColleagues().data ?? []
  const whose = useWhose()
  const { values: v, set, form } = useForm({
    draft: 'contact', done,
    initial: { clientId: '', specialistId: me, date: addDays(today(), 1), at: '', purpose: '', place: '', contactPerson: '' },
    send: async ({ date, at, contactPerson, ...planned }, { key }) => must(await api.POST('/api/visits/contacts', {
      params: idempotent(key),
      body: { ...planned, specialistId: whose(planned), plannedAt: instant(date, at), ...(contactPerson !== '' && { contactPerson }) },
    })),
  })
  return (
    <Form {...form} submit={t('plan')}>
      <Pick label={t('client')} name="clientId" required value={v.clientId} onChange={(clientId) => { set({ clientId }) }} items={clients.map((c) => ({ id: c.clientId, name: c.name }))} />
      <Pair>
        <DateInput label={t('date')} name="date" required value={v.date} onChange={(date) => { set({ date }) }} />
        <Text label={t('time')} name="plannedAt" type="time" required value={v.at} onChange={(at) => { set({ at }) }} />
      </Pair>
      <Pair>
        <Text label={t('purpose')} name="purpose" required value={v.purpose} onChange={(purpose) => { set({ purpose }) }} />
        <Text label={t('place')} name="place" required value={v.place} onChange={(place) => { set({ place }) }} />
      </Pair>
      <Text label={t('withWhom')} name="contactPerson" hint={t('withWhomHint')} value={v.contactPerson} onChange={(contactPerson) => { set({ contactPerson }) }} />
      {colleagues.length > 1 && <Pick label={t('specialist')} name="specialistId" required value={whose(v)} onChange={(specialistId) => { set({ specialistId }) }} items={colleagues.map((c) => ({ id: c.specialistId, name: c.name }))} />}
    </Form>
  )
}
