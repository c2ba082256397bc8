import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { asRead } from '../../api/version'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { useDraft } from '../../ui/form/useDraft'
import { today } from '../../ui/format'
import { useWords } from '../../words/lang'
import type { Referral } from './referral'
import { words } from './words'

export function ConfirmationForm({ referral: r, done }: { referral: Referral; done: () => void }) {
  const t = useWords(words)
  const draft = useDraft(`referral ${r.referralId} confirmation`, { confirmedOn: today() })
  const confirm = useCommand(
    async (confirmedOn: string) => must(await api.PUT('/api/clients/referrals/{referralId}/confirmation', { params: { path: { referralId: r.referralId }, header: asRead(r.version) }, body: { confirmedOn } })),
    () => {
      draft.done()
      done()
    },
  )
  return (
    <Form onSubmit={() => { confirm.mutate(draft.values.confirmedOn) }} send={confirm} submit={t('confirm')} draft={draft}>
      <DateInput label={t('confirmedOn')} name="confirmedOn" required value={draft.values.confirmedOn} onChange={(confirmedOn) => { draft.set({ confirmedOn }) }} />
    </Form>
  )
}
