import { api, must } from '../../api/client'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { LongText } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import type { Referral } from './referral'
import { ReferralFields } from './ReferralFields'
import { words } from './words'

/** A correction says the whole of what is right; so it begins with what is recorded. */
export function CorrectionForm({ referral: r, done }: { referral: Referral; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `referral ${r.referralId} correction`, version: r.version, done,
    initial: { clientId: r.clientId, specialistId: r.specialistId, groups: String(r.groups), sentOn: r.sentOn, confirmedOn: r.confirmedOn ?? '', reason: '' },
    send: async ({ groups, confirmedOn, ...right }, { read }) => must(await api.PUT('/api/clients/referrals/{referralId}/correction', {
      params: { path: { referralId: r.referralId }, header: read },
      body: { ...right, groups: Number(groups), ...(confirmedOn !== '' && { confirmedOn }) },
    })),
  })
  return (
    <Form {...form} submit={t('correct')}>
      <ReferralFields values={v} set={set} />
      <DateInput label={t('confirmedOn')} name="confirmedOn" value={v.confirmedOn} onChange={(confirmedOn) => { set({ confirmedOn }) }} />
      <p className="muted">{t('stillOpen')}</p>
      <LongText label={t('reason')} name="reason" required value={v.reason} onChange={(reason) => { set({ reason }) }} />
    </Form>
  )
}
