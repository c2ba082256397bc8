import { api, must } from '../../api/client'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { today } from '../../ui/format'
import { useWords } from '../../words/lang'
import type { Referral } from './referral'
import { words } from './words'

export function ConfirmationForm({ referral: r, done }: { referral: Referral; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `referral ${r.referralId} confirmation`, version: r.version, done,
    initial: { confirmedOn: today() },
    send: async (body, { read }) => must(await api.PUT('/api/clients/referrals/{referralId}/confirmation', { params: { path: { referralId: r.referralId }, header: read }, body })),
  })
  return (
    <Form {...form} submit={t('confirm')}>
      <DateInput label={t('confirmedOn')} name="confirmedOn" required value={v.confirmedOn} onChange={(confirmedOn) => { set({ confirmedOn }) }} />
    </Form>
  )
}
