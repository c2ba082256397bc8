import { Chart } from '../../ui/chart/Chart'
import type { Column } from '../../ui/list/columns'
import { SortedTable } from '../../ui/list/SortedTable'
import { Card } from '../../ui/Page'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import type { Standing } from './goals'
import { words } from './words'

interface Counted {
  readonly norm: string
  readonly times: number
}

/** Which norms were violated how often: as bars, and as the same figures. */
export function Norms({ of, month }: { of: Standing; month: string }) {
  const t = useWords(words)
  const rows: readonly Counted[] = Object.entries(of.violationsByRule).map(([norm, times]) => ({ norm, times })).sort((a, b) => b.times - a.times)
  const columns: readonly Column<Counted>[] = [
    { id: 'norm', label: t('norm'), value: (r) => label('norm', r.norm), phone: 'title' },
    { id: 'times', label: t('count'), value: (r) => r.times, number: true },
  ]
  return (
    <Card title={t('byNorm')}>
      {rows.length === 0 ? <p className="muted">{t('noViolations')}</p> : (
        <div className="norms">
          <Chart label={t('chartOfNorms')} of={{ lying: true, categories: rows.map((r) => label('norm', r.norm)), series: [{ name: t('count'), values: rows.map((r) => r.times) }] }} />
          <SortedTable title={t('byNorm')} columns={columns} rows={rows} idOf={(r) => r.norm} hrefOf={(r) => `/violations?month=${month}&rule=${r.norm}`} />
        </div>
      )}
    </Card>
  )
}
