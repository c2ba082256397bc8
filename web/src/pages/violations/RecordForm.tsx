import { useState } from 'react'
import { api, idempotent, must } from '../../api/client'
import { useColleagues } from '../../api/everybody'
import { today } from '../../ui/format'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { CodeInput, LongText, Pair } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import { INSPECTED, type NewViolation } from './violation'
import { words } from './words'

/** What an inspector saw: whose, on which day, against which norm. */
export function RecordForm({ done }: { done: () => void }) {
  const t = useWords(words)
  const people = useColleagues().data ?? []
  const [known, setKnown] = useState(false)
  const { values: v, set, form } = useForm({
    draft: 'violation',
    initial: { specialistId: '', date: today(), rule: '', remark: '' },
    send: async ({ rule, remark, ...seen }, { key }) => must(await api.POST('/api/visits/violations', { params: idempotent(key), body: { ...seen, rule: rule as NewViolation['rule'], ...(remark !== '' && { remark }) } })),
    done: ({ changed }) => {
      setKnown(!changed)
      if (changed) done()
      return changed
    },
  })
  const submit = () => {
    setKnown(false)
    form.onSubmit()
  }
  return (
    <Form {...form} onSubmit={submit} submit={t('record')}>
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
