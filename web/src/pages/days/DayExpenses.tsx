import { lazy, useState } from 'react'
import { api, must } from '../../api/client'
import { useMay } from '../../api/session'
import type { Day, Expense } from '../../parts/day/day'
import { money } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import { Card } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { Empty } from '../../ui/States'
import { useWords } from '../../words/lang'
import { words } from './words'

const ExpenseForm = lazy(() => import('../../parts/day/ExpenseForm').then((m) => ({ default: m.ExpenseForm })))
const ExpenseCorrectionForm = lazy(() => import('./ExpenseCorrectionForm').then((m) => ({ default: m.ExpenseCorrectionForm })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

type Asked = { readonly what: 'add' } | { readonly what: 'correct' | 'withdraw'; readonly expense: Expense }

/** What the day cost, line by line, with its sum. */
export function DayExpenses({ of: d }: { of: Day }) {
  const t = useWords(words)
  const may = useMay()
  const [asked, setAsked] = useState<Asked>()
  const close = () => { setAsked(undefined) }
  const columns: readonly (Column<Expense> | false)[] = [
    { id: 'item', label: t('item'), value: (e) => e.item, phone: 'title' },
    { id: 'amount', label: t('amount'), value: (e) => Number(e.amount.amount), cell: (e) => money(e.amount), number: true, phone: 'tag' },
    { id: 'remark', label: t('remark'), value: (e) => e.remark, phone: 'full' },
    may('correctExpense') && {
      id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined,
      cell: (expense) => (
        <div className="row">
          <button type="button" className="button" onClick={() => { setAsked({ what: 'correct', expense }) }}>{t('correct')}</button>
          <button type="button" className="button" onClick={() => { setAsked({ what: 'withdraw', expense }) }}>{t('withdraw')}</button>
        </div>
      ),
    },
  ]
  const add = may('recordExpense') && <button type="button" className="button no-print" onClick={() => { setAsked({ what: 'add' }) }}>{t('addExpense')}</button>
  return (
    <>
      <Card title={t('expenses')} actions={add}>
        {d.expenses.length === 0 ? <Empty>{t('noExpenses')}</Empty> : (
          <>
            <Table title={t('expenses')} columns={columns.filter((c) => c !== false)} rows={d.expenses} idOf={(e) => e.expenseId} />
            <p className="totals"><span>{t('total')}</span><span>{money(d.expenseTotal)}</span></p>
          </>
        )}
      </Card>
      {asked?.what === 'add' && <Panel title={t('addExpense')} close={close}><ExpenseForm specialistId={d.specialistId} date={d.date} done={close} /></Panel>}
      {asked?.what === 'correct' && (
        <Panel key={`correct ${asked.expense.expenseId}`} title={t('correctExpense', { item: asked.expense.item })} close={close}><ExpenseCorrectionForm day={d} of={asked.expense} done={close} /></Panel>
      )}
      {asked?.what === 'withdraw' && (
        <Panel key={`withdraw ${asked.expense.expenseId}`} title={t('withdrawExpense', { item: asked.expense.item })} close={close}><ExpenseWithdrawal day={d} of={asked.expense} done={close} /></Panel>
      )}
    </>
  )
}

function ExpenseWithdrawal({ day: { specialistId, date }, of: { expenseId }, done }: { day: Day; of: Expense; done: () => void }) {
  const t = useWords(words)
  return (
    <ReasonForm
      draft={`expense withdrawal ${specialistId} ${date} ${expenseId}`} submit={t('withdraw')} done={done}
      send={async (reason) => must(await api.PUT('/api/visits/expenses/{specialistId}/{date}/{expenseId}/withdrawal', { params: { path: { specialistId, date, expenseId } }, body: { reason } }))}
    />
  )
}
