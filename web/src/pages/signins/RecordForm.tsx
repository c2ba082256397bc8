import { api, idempotent, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { useColleagues } from '../../api/everybody'
import { usePerson } from '../../api/session'
import type { Signed } from '../../parts/day/day'
import { Form } from '../../ui/form/Form'
import { Pair, Select, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useDraft } from '../../ui/form/useDraft'
import { instant, time, today } from '../../ui/format'
import { useWords } from '../../words/lang'
import { words } from './words'

/** A call from a fixed line, as the duty officer notes it: who, from which number, in which territory. The moment is noted by the minute, which names it later. */
export function RecordForm({ done }: { done: (recorded: Signed) => void }) {
  const t = useWords(words)
  const person = usePerson()
  const colleagues = (useColleagues().data ?? []).filter((c) => c.specialistId !== person.specialist)
  const draft = useDraft('sign-in', { specialistId: '', caller: '', territory: '', time: time(new Date().toISOString()) })
  const { values: v, set } = draft
  const own = colleagues.find((c) => c.specialistId === v.specialistId)?.territories ?? []
  const territory = own.includes(v.territory) ? v.territory : own.length === 1 ? (own[0] ?? '') : ''
  const record = useCommand(
    async () => {
      const signed = { specialistId: v.specialistId, at: instant(today(), v.time), territory, caller: v.caller }
      must(await api.POST('/api/visits/sign-ins', { params: idempotent(draft.key), body: { ...signed, channel: 'LANDLINE', dutyOfficer: person.name ?? person.id } }))
      return signed
    },
    (signed) => {
      draft.done()
      done(signed)
    },
  )
  return (
    <Form onSubmit={() => { record.mutate(undefined) }} send={record} submit={t('record')} draft={draft}>
      <Pick label={t('specialist')} name="specialistId" required value={v.specialistId} onChange={(specialistId) => { set({ specialistId }) }} items={colleagues.map((c) => ({ id: c.specialistId, name: c.name }))} />
      <Pair>
        <Text label={t('caller')} name="caller" type="tel" required hint={t('callerHint')} value={v.caller} onChange={(caller) => { set({ caller }) }} />
        <Select label={t('territory')} name="territory" required value={territory} onChange={(name) => { set({ territory: name }) }} options={own.map((name) => [name, name])} />
      </Pair>
      <Text label={t('time')} name="at" type="time" required value={v.time} onChange={(at) => { set({ time: at }) }} />
    </Form>
  )
}
