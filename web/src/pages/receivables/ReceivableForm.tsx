import { api, idempotent, must } from '../../api/client'
import { useClients } from '../../api/everybody'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { addDays, today } from '../../ui/format'
import { amountOf } from '../../ui/money'
import { useWords } from '../../words/lang'
import { words } from './words'

/** As agreed with most: another day is written over it. */
const USUAL_DAYS = 30

export function ReceivableForm({ done }: { done: () => void }) {
  const t = useWords(words)
  const clients = useClients().data ?? []
  const { values: v, set, form } = useForm({
    draft: 'receivable', done,
    initial: { clientId: '', amount: '', deliveredOn: today(), dueOn: addDays(today(), USUAL_DAYS), purchaseId: '' },
    send: async ({ amount, purchaseId, ...said }, { key }) => must(await api.POST('/api/clients/receivables', {
      params: idempotent(key), body: { ...said, amount: amountOf(amount), ...(purchaseId !== '' && { purchaseId }) },
    })),
  })
  return (
    <Form {...form} submit={t('record')}>
      <Pick label={t('client')} name="clientId" required value={v.clientId} onChange={(clientId) => { set({ clientId }) }} items={clients.map((c) => ({ id: c.clientId, name: c.name }))} />
      <Pair>
        <Text label={`${t('amount')} (${t('yuan')})`} name="amount" required inputMode="decimal" value={v.amount} onChange={(amount) => { set({ amount }) }} />
        <Text label={t('purchase')} name="purchaseId" value={v.purchaseId} onChange={(purchaseId) => { set({ purchaseId }) }} />
      </Pair>
      <Pair>
        <DateInput label={t('deliveredOn')} name="deliveredOn" required value={v.deliveredOn} onChange={(deliveredOn) => { set({ deliveredOn }) }} />
        <DateInput label={t('dueOn')} name="dueOn" required value={v.dueOn} onChange={(dueOn) => { set({ dueOn }) }} />
      </Pair>
    </Form>
  )
}
