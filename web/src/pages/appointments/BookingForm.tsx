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

/** A time that was agreed with a client, one's own or a colleague's. */
export function BookingForm({ done }: { done: () => void }) {
  const t = useWords(words)
  const me = usePerson().specialist ?? ''
  const clients = useClients().data ?? []
  const colleagues = useColleagues().data ?? []
  const whose = useWhose()
  const { values: v, set, form } = useForm({
    draft: 'appointment', done,
    initial: { clientId: '', specialistId: me, date: addDays(today(), 1), startsAt: '', endsAt: '', department: '', remark: '', despite: '' },
    send: async ({ date, startsAt, endsAt, remark, despite, ...agreed }, { key }) => must(await api.POST('/api/visits/appointments', {
      params: idempotent(key),
      body: {
        ...agreed,
        specialistId: whose(agreed),
        startsAt: instant(date, startsAt),
        ...(endsAt !== '' && { endsAt: instant(date, endsAt) }),
        ...(remark !== '' && { remark }),
        ...(despite !== '' && { despite }),
      },
    })),
  })
  return (
    <Form {...form} submit={t('book')}>
      <Pick label={t('client')} name="clientId" required value={v.clientId} onChange={(clientId) => { set({ clientId }) }} items={clients.map((c) => ({ id: c.clientId, name: c.name }))} />
      <Pair>
        <DateInput label={t('date')} name="date" required value={v.date} onChange={(date) => { set({ date }) }} />
        <Text label={t('department')} name="department" required value={v.department} onChange={(department) => { set({ department }) }} />
      </Pair>
      <Pair>
        <Text label={t('from')} name="startsAt" type="time" required value={v.startsAt} onChange={(startsAt) => { set({ startsAt }) }} />
        <Text label={t('to')} name="endsAt" type="time" hint={t('toHint')} value={v.endsAt} onChange={(endsAt) => { set({ endsAt }) }} />
      </Pair>
      {colleagues.length > 1 && <Pick label={t('specialist')} name="specialistId" required value={whose(v)} onChange={(specialistId) => { set({ specialistId }) }} items={colleagues.map((c) => ({ id: c.specialistId, name: c.name }))} />}
      <Pair>
        <Text label={t('remark')} name="remark" value={v.remark} onChange={(remark) => { set({ remark }) }} />
        <Text label={t('despite')} name="despite" hint={t('despiteHint')} value={v.despite} onChange={(despite) => { set({ despite }) }} />
      </Pair>
    </Form>
  )
}
