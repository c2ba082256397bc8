import { api, must } from '../../api/client'
import { Form } from '../../ui/form/Form'
import { LongText, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import type { FollowUp } from './followUp'
import { words } from './words'

export function ClosingForm({ of: { followUpId, version }, done }: { of: FollowUp; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `follow-up ${followUpId} closing`, version, done,
    initial: { done: '', complaint: '' },
    send: async ({ complaint, ...said }, { read }) => must(await api.PUT('/api/clients/follow-ups/{followUpId}/closing', {
      params: { path: { followUpId }, header: read }, body: { ...said, ...(complaint !== '' && { complaint }) },
    })),
  })
  return (
    <Form {...form} submit={t('close')}>
      <LongText label={t('done')} name="done" required value={v.done} onChange={(said) => { set({ done: said }) }} />
      <Text label={t('complaint')} name="complaint" hint={t('complaintHint')} value={v.complaint} onChange={(complaint) => { set({ complaint }) }} />
    </Form>
  )
}
