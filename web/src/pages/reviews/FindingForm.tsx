import { api, idempotent, must } from '../../api/client'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { CodeInput, LongText, Pair } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { today } from '../../ui/format'
import { useWords } from '../../words/lang'
import { idOf, type Finding, type Review } from './review'
import { words } from './words'

/** What was found of a violation. */
export function FindingForm({ of, done }: { of: Review; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `finding ${idOf(of)}`, done,
    initial: { finding: '', foundOn: today(), reason: '' },
    send: async ({ finding, ...said }, { key }) => must(await api.POST('/api/visits/findings', {
      params: idempotent(key),
      body: {
        ...said,
        finding: finding as Finding,
        specialistId: of.specialistId,
        date: of.date,
        rule: of.rule,
        ...(of.visitId !== undefined && { visitId: of.visitId }),
        ...(of.inspector !== undefined && { inspector: of.inspector }),
      },
    })),
  })
  return (
    <Form {...form} submit={t('find')}>
      <Pair>
        <CodeInput label={t('finding')} name="finding" list="finding" required hint={t('poorHint')} value={v.finding} onChange={(finding) => { set({ finding }) }} />
        <DateInput label={t('foundOn')} name="foundOn" required value={v.foundOn} onChange={(foundOn) => { set({ foundOn }) }} />
      </Pair>
      <LongText label={t('reason')} name="reason" required rows={2} value={v.reason} onChange={(reason) => { set({ reason }) }} />
    </Form>
  )
}
