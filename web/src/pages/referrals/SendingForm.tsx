import { api, idempotent, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { Form } from '../../ui/form/Form'
import { useDraft } from '../../ui/form/useDraft'
import { today } from '../../ui/format'
import { useWords } from '../../words/lang'
import { useSender, type NewReferral } from './referral'
import { ReferralFields } from './ReferralFields'
import { words } from './words'

export function SendingForm({ done }: { done: () => void }) {
  const t = useWords(words)
  const draft = useDraft('referral', { clientId: '', specialistId: '', groups: '1', sentOn: today() })
  const { values: v, set } = draft
  const { sender } = useSender(v.clientId, v.specialistId)
  const send = useCommand(
    async (body: NewReferral) => must(await api.POST('/api/clients/referrals', { params: idempotent(draft.key), body })),
    () => {
      draft.done()
      done()
    },
  )
  return (
    <Form onSubmit={() => { send.mutate({ clientId: v.clientId, specialistId: sender, groups: Number(v.groups), sentOn: v.sentOn }) }} send={send} submit={t('send')} draft={draft}>
      <ReferralFields values={v} set={set} />
    </Form>
  )
}
