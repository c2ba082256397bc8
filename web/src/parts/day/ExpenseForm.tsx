import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { useDraft } from '../../ui/form/useDraft'
import { useWords } from '../../words/lang'
import { useOrder } from '../waiting/useOrder'
import { isRefusal } from '../waiting/waiting'
import { words } from './words'

/** A line of the day's costs. Its key is kept with what is typed, so that it counts once also when the page was closed before the answer came. */
export function ExpenseForm({ specialistId, date, done }: { specialistId: string; date: string; done: () => void }) {
  const t = useWords(words)
  const draft = useDraft(`expense ${specialistId} ${date}`, { id: crypto.randomUUID(), item: '', amount: '', remark: '' })
  const { values: v, set } = draft
  const record = useOrder(() => {
    draft.done()
    done()
  })
  const submit = () => {
    const body = { specialistId, date, item: v.item, amount: Number(v.amount), ...(v.remark !== '' && { remark: v.remark }) }
    record.mutate({ kind: 'expense', id: v.id, body }, { onError: (error) => { if (isRefusal(error)) set({ id: crypto.randomUUID() }) } })
  }
  return (
    <Form onSubmit={submit} send={record} submit={t('addExpense')} draft={draft}>
      <ExpenseFields values={v} set={set} />
    </Form>
  )
}

interface Fields {
  readonly item: string
  readonly amount: string
  readonly remark: string
}

export function ExpenseFields({ values: v, set }: { values: Fields; set: (change: Partial<Fields>) => void }) {
  const t = useWords(words)
  return (
    <>
      <Pair>
        <Text label={t('item')} name="item" required value={v.item} onChange={(item) => { set({ item }) }} />
        <Text label={t('amount')} name="amount" inputMode="decimal" required value={v.amount} onChange={(amount) => { set({ amount }) }} />
      </Pair>
      <Text label={t('remark')} name="remark" value={v.remark} onChange={(remark) => { set({ remark }) }} />
    </>
  )
}
