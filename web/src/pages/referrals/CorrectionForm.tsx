import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { asRead } from '../../api/version'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { LongText } from '../../ui/form/inputs'
import { useDraft } from '../../ui/form/useDraft'
import { useWords } from '../../words/lang'
import type { Correction, Referral } from './referral'
import { ReferralFields } from './ReferralFields'
import { words } from './words'

/** A correction says the whole of what is right; so it begins with what is recorded. */
export function CorrectionForm({ referral: r, done }: { referral: Referral; done: () => void }) {
  const t = useWords(words)
  const draft = useDraft(`referral ${r.referralId} correction`, { clientId: r.clientId, specialistId: r.specialistId, groups: String(r.groups), sentOn: r.sentOn, confirmedOn: r.confirmedOn ?? '', reason: '', version: r.version })
  const { values: v, set } = draft
  const correct = useCommand(
    async (body: Correction) => must(await api.PUT('/api/clients/referrals/{referralId}/correction', { params: { path: { referralId: r.referralId }, header: asRead(v.version) }, body })),
    () => {
      draft.done()
      done()
    },
  )
  const submit = () => {
    correct.mutate({ clientId: v.clientId, specialistId: v.specialistId, groups: Number(v.groups), sentOn: v.sentOn, ...(v.confirmedOn !== '' && { confirmedOn: v.confirmedOn }), reason: v.reason })
  }
  return (
    <Form onSubmit={submit} send={correct} submit={t('correct')} draft={draft}>
      <ReferralFields values={v} set={set} />
      <DateInput label={t('confirmedOn')} name="confirmedOn" value={v.confirmedOn} onChange={(confirmedOn) => { set({ confirmedOn }) }} />
      <p className="muted">{t('stillOpen')}</p>
      <LongText label={t('reason')} name="reason" required value={v.reason} onChange={(reason) => { set({ reason }) }} />
    </Form>
  )
}
