import { api, idempotent, must } from '../../api/client'
import { useColleagues } from '../../api/everybody'
import { usePerson } from '../../api/session'
import type { Signed } from '../../parts/day/day'
import { Form } from '../../ui/form/Form'
import { Pair, Select, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { instant, time, today } from '../../ui/format'
import { useWords } from '../../words/lang'
import { words } from './words'

/** A call from a fixed line, as the duty officer notes it: who, from which number, in which territory. The moment is noted by the minute, which names it later. */
export function RecordForm({ done }: { done: (recorded: Signed) => void }) {
  const t = useWords(words)
  const person = usePerson()
  const colleagues = (useColleagues().data ?? []).filter((c) => c.specialistId !== person.specialist)
  const territoriesOf = (specialistId: string) => colleagues.find((c) => c.specialistId === specialistId)?.territories ?? []
  const where = ({ specialistId, territory }: { specialistId: string; territory: string }) => {
    const own = territoriesOf(specialistId)
    return own.includes(territory) ? territory : own.length === 1 ? (own[0] ?? '') : ''
  }
  const { values: v, set, form } = useForm({
    draft: 'sign-in',
    initial: { specialistId: '', caller: '', territory: '', time: time(new Date().toISOString()) },
    send: async (typed, { key }) => {
      const signed = { specialistId: typed.specialistId, at: instant(today(), typed.time), territory: where(typed), caller: typed.caller }
      must(await api.POST('/api/visits/sign-ins', { params: idempotent(key), body: { ...signed, channel: 'LANDLINE', dutyOfficer: person.name ?? person.id } }))
      return signed
    },
    done,
  })
  return (
    <Form {...form} submit={t('record')}>
      <Pick label={t('specialist')} name="specialistId" required value={v.specialistId} onChange={(specialistId) => { set({ specialistId }) }} items={colleagues.map((c) => ({ id: c.specialistId, name: c.name }))} />
      <Pair>
        <Text label={t('caller')} name="caller" type="tel" required hint={t('callerHint')} value={v.caller} onChange={(caller) => { set({ caller }) }} />
        <Select label={t('territory')} name="territory" required value={where(v)} onChange={(territory) => { set({ territory }) }} options={territoriesOf(v.specialistId).map((name) => [name, name])} />
      </Pair>
      <Text label={t('time')} name="at" type="time" required value={v.time} onChange={(at) => { set({ time: at }) }} />
    </Form>
  )
}
