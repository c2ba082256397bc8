import { api, must } from '../../api/client'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { dateOf, instant, time } from '../../ui/format'
import { useWords } from '../../words/lang'
import type { Appointment } from './appointment'
import { words } from './words'

export function MoveForm({ of, done }: { of: Appointment; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `appointment ${of.appointmentId} move`, done,
    initial: { date: dateOf(of.startsAt), startsAt: time(of.startsAt), endsAt: time(of.endsAt), despite: '' },
    send: async ({ date, startsAt, endsAt, despite }) => must(await api.PUT('/api/visits/appointments/{appointmentId}/move', {
      params: { path: { appointmentId: of.appointmentId } },
      body: { startsAt: instant(date, startsAt), ...(endsAt !== '' && { endsAt: instant(date, endsAt) }), ...(despite !== '' && { despite }) },
    })),
  })
  return (
    <Form {...form} submit={t('move')}>
      <DateInput label={t('date')} name="date" required value={v.date} onChange={(date) => { set({ date }) }} />
      <Pair>
        <Text label={t('from')} name="startsAt" type="time" required value={v.startsAt} onChange={(startsAt) => { set({ startsAt }) }} />
        <Text label={t('to')} name="endsAt" type="time" hint={t('toHint')} value={v.endsAt} onChange={(endsAt) => { set({ endsAt }) }} />
      </Pair>
      <Text label={t('despite')} name="despite" hint={t('despiteHint')} value={v.despite} onChange={(despite) => { set({ despite }) }} />
    </Form>
  )
}
