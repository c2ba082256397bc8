import { api, idempotent, must } from '../../api/client'
import { Form } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { today } from '../../ui/format'
import { useWords } from '../../words/lang'
import { useSender } from './referral'
import { ReferralFields } from './ReferralFields'
import { words } from './words'

export function SendingForm({ done }: { done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: 'referral', done,
    initial: { clientId: '', specialistId: '', groups: '1', sentOn: today() },
    send: async ({ groups, ...sent }, { key }) => must(await api.POST('/api/clients/referrals', { params: idempotent(key), body: { ...sent, groups: Number(groups), specialistId: sender } })),
  })
  const { sender } = useSender(v.clientId, v.specialistId)
  return (
    <Form {...form} submit={t('send')}>
      <ReferralFields values={v} set={set} />
    </Form>
  )
}
