import { api, must } from '../../api/client'
import { useNames } from '../../api/everybody'
import { money } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { List } from '../../ui/list/List'
import { sumOf } from '../../ui/money'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/lang'
import type { ClientBudget } from './request'
import { words } from './words'

export default function Budgets() {
  const t = useWords(words)
  const names = useNames()
  const columns: readonly Column<ClientBudget>[] = [
    { id: 'client', label: t('client'), value: (b) => names.client(b.clientId), phone: 'title' },
    { id: 'budget', label: t('budget'), value: (b) => Number(b.budget.amount), cell: (b) => money(b.budget), number: true, total: (all) => sumOf(all.map((b) => b.budget)) },
  ]
  return (
    <Page title={t('budgetsTitle')} help={async () => (await import('./help')).budgetsHelp}>
      <List
        name="hospitality-budgets" title={t('budgetsTitle')} columns={columns} idOf={(b) => b.clientId} hrefOf={(b) => `/hospitality?clientId=${b.clientId}`}
        queryKey={['hospitality', 'budgets']} ready={names.known} empty={t('noBudgets')}
        page={async (at) => must(await api.GET('/api/hospitality/budgets', { params: { query: at } }))}
      />
    </Page>
  )
}
