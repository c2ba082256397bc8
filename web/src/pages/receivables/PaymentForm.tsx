import { api, idempotent, must } from '../../api/client'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { money, today } from '../../ui/format'
import { amountOf } from '../../ui/money'
import { useWords } from '../../words/lang'
import type { Receivable } from './receivable'
import { words } from './words'

/** Most pay all of it at once. */
export function PaymentForm({ of: { receivableId, open }, done }: { of: Receivable; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `payment ${receivableId}`, done,
    initial: { amount: open.amount, paidOn: today() },
    send: async ({ amount, paidOn }, { key }) => must(await api.POST('/api/clients/receivables/{receivableId}/payments', {
      params: { path: { receivableId }, ...idempotent(key) }, body: { amount: amountOf(amount), paidOn },
    })),
  })
  return (
    <Form {...form} submit={t('pay')}>
      <Pair>
        <Text label={`${t('paymentAmount')} (${t('yuan')})`} name="amount" required inputMode="decimal" hint={t('stillOpen', { open: money(open) })} value={v.amount} onChange={(amount) => { set({ amount }) }} />
        <DateInput label={t('paidOn')} name="paidOn" required value={v.paidOn} onChange={(paidOn) => { set({ paidOn }) }} />
      </Pair>
    </Form>
  )
}
