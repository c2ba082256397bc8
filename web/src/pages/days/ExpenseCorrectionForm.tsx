import { api, must } from '../../api/client'
import type { Day, Expense } from '../../parts/day/day'
import { ExpenseFields } from '../../parts/day/ExpenseForm'
import { Form } from '../../ui/form/Form'
import { LongText } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import { words } from './words'

export function ExpenseCorrectionForm({ day: { specialistId, date }, of: e, done }: { day: Day; of: Expense; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `expense correction ${specialistId} ${date} ${e.expenseId}`, done,
    initial: { item: e.item, amount: e.amount.amount, remark: e.remark ?? '', reason: '' },
    send: async ({ amount, remark, ...right }) => must(await api.PUT('/api/visits/expenses/{specialistId}/{date}/{expenseId}/correction', {
      params: { path: { specialistId, date, expenseId: e.expenseId } },
      body: { ...right, amount: Number(amount), ...(remark !== '' && { remark }) },
    })),
  })
  return (
    <Form {...form} submit={t('sendCorrection')}>
      <ExpenseFields values={v} set={set} />
      <LongText label={t('reason')} name="reason" rows={2} required value={v.reason} onChange={(reason) => { set({ reason }) }} />
    </Form>
  )
}
