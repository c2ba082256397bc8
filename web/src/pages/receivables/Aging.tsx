import { Link } from 'wouter'
import { api, must } from '../../api/client'
import { useNames } from '../../api/everybody'
import { money } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { List } from '../../ui/list/List'
import { sumOf } from '../../ui/money'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { AGES, isOfAClient, type Aged } from './receivable'
import { words } from './words'

/** Nothing is said where nothing is owed, so that what is owed is seen. */
const shown = (of: Aged['open']) => (Number(of.amount) === 0 ? undefined : money(of))

export default function Aging() {
  const t = useWords(words)
  const names = useNames()
  const sum = (id: (typeof AGES)[number] | 'open'): Column<Aged> => ({ id, label: t(id), value: (a) => Number(a[id].amount), cell: (a) => shown(a[id]), number: true, phone: 'label', total: (all) => sumOf(all.map((a) => a[id])) })
  const columns: readonly Column<Aged>[] = [
    { id: 'client', label: t('client'), value: (a) => names.client(a.clientId), phone: 'title' },
    { id: 'owner', label: t('owner'), value: (a) => names.colleague(a.owner), cell: (a) => <span className="person">{names.colleague(a.owner)}</span> },
    ...AGES.map(sum),
    sum('open'),
  ]
  return (
    <Page title={t('aging')} help={async () => (await import('./help')).agingHelp} actions={<Link className="button" href="/receivables">{t('title')}</Link>}>
      <List
        name="aging" title={t('aging')} columns={columns} idOf={(a) => a.clientId} hrefOf={(a) => `/receivables?clientId=${a.clientId}`}
        queryKey={['receivables', 'aging']} ready={names.known} empty={t('agingEmpty')}
        page={async (at) => {
          const { items, ...more } = must(await api.GET('/api/clients/receivables/aging', { params: { query: at } }))
          return { items: items.filter(isOfAClient), ...more }
        }}
      />
    </Page>
  )
}
