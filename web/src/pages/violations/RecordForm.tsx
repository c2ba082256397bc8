import { useState } from 'react'
import { api, idempotent, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { useColleagues } from '../../api/everybody'
import { today } from '../../ui/format'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { CodeInput, LongText, Pair } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useDraft } from '../../ui/form/useDraft'
import { useWords } from '../../words/lang'
import { INSPECTED, type NewViolation } from './violation'
import { words } from './words'

/** What an inspector saw: whose, on which day, against which norm. */
export function RecordForm({ done }: { done: () => void }) {
  const t = useWords(words)
  const people = useColleagues().data ?? []
  const [known, setKnown] = useState(false)
  const draft = useDraft('violation', { specialistId: '', date: today(), rule: '', remark: '' })
  const { values: v, set } = draft
  const record = useCommand(
    async (body: NewViolation) => must(await api.POST('/api/visits/violations', { params: idempotent(draft.key), body })),
    (answer) => {
      setKnown(!answer.changed)
      if (!answer.changed) return false
      draft.done()
      done()
      return true
    },
  )
  const submit = () => {
    setKnown(false)
    record.mutate({ specialistId: v.specialistId, date: v.date, rule: v.rule as NewViolation['rule'], ...(v.remark !== '' && { remark: v.remark }) })
  }
  return (
    <Form onSubmit={submit} send={record} submit={t('record')} draft={draft}>
      {known && <p className="note warn" role="status">{t('known')}</p>}
      <Pair>
        <Pick label={t('specialist')} name="specialistId" required value={v.specialistId} onChange={(specialistId) => { set({ specialistId }) }} items={people.map((p) => ({ id: p.specialistId, name: p.name }))} />
        <DateInput label={t('date')} name="date" required value={v.date} onChange={(date) => { set({ date }) }} />
      </Pair>
      <CodeInput label={t('rule')} name="rule" list="norm" only={INSPECTED} required value={v.rule} onChange={(rule) => { set({ rule }) }} />
      <LongText label={t('remark')} name="remark" rows={2} value={v.remark} onChange={(remark) => { set({ remark }) }} />
    </Form>
  )
}
