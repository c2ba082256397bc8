import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import type { Day, Expense } from '../../parts/day/day'
import { ExpenseFields } from '../../parts/day/ExpenseForm'
import { Form } from '../../ui/form/Form'
import { LongText } from '../../ui/form/inputs'
import { useDraft } from '../../ui/form/useDraft'
import { useWords } from '../../words/lang'
import { words } from './words'

export function ExpenseCorrectionForm({ day: { specialistId, date }, of: e, done }: { day: Day; of: Expense; done: () => void }) {
  const t = useWords(words)
  const draft = useDraft(`expense correction ${specialistId} ${date} ${e.expenseId}`, { item: e.item, amount: e.amount.amount, remark: e.remark ?? '', reason: '' })
  const { values: v, set } = draft
  const correct = useCommand(
    async () => must(await api.PUT('/api/visits/expenses/{specialistId}/{date}/{expenseId}/correction', {
      params: { path: { specialistId, date, expenseId: e.expenseId } },
      body: { item: v.item, amount: Number(v.amount), reason: v.reason, ...(v.remark !== '' && { remark: v.remark }) },
    })),
    () => {
      draft.done()
      done()
    },
  )
  return (
    <Form onSubmit={() => { correct.mutate(undefined) }} send={correct} submit={t('sendCorrection')} draft={draft}>
      <ExpenseFields values={v} set={set} />
      <LongText label={t('reason')} name="reason" rows={2} required value={v.reason} onChange={(reason) => { set({ reason }) }} />
    </Form>
  )
}
