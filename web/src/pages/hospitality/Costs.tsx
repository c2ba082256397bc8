import './hospitality.css'
import '../../ui/list/list.css'
import { money } from '../../ui/format'
import { yuan } from '../../ui/money'
import { Card } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { LINES, type Request } from './request'
import { words } from './words'

/** What was asked for, line by line; beside it, once settled, what it cost and by how much the two part. */
export function Costs({ of: r }: { of: Request }) {
  const t = useWords(words)
  const rows = [
    ...LINES.map((line) => ({ label: t(line), budget: r.budget[line], actual: r.actual?.[line] })),
    { label: t('sum'), budget: r.total, actual: r.actualTotal },
  ]
  const cells = (row: (typeof rows)[number]) => (
    <tr key={row.label}>
      <td data-phone="title">{row.label}</td>
      <td className="number" data-phone="label" data-label={t('budget')}>{money(row.budget)}</td>
      {r.actual && <td className="number" data-phone="label" data-label={t('actual')}>{row.actual && money(row.actual)}</td>}
      {r.actual && <td className="number" data-phone="label" data-label={t('difference')}>{row.actual && yuan(Number(row.actual.amount) - Number(row.budget.amount))}</td>}
    </tr>
  )
  return (
    <Card title={t('costs')}>
      <div className="table-scroll">
        <table className="table">
          <caption className="unseen">{t('costs')}</caption>
          <thead>
            <tr><th scope="col">{t('line')}</th><th scope="col" className="number">{t('budget')}</th>{r.actual && <><th scope="col" className="number">{t('actual')}</th><th scope="col" className="number">{t('difference')}</th></>}</tr>
          </thead>
          <tbody>{rows.slice(0, -1).map(cells)}</tbody>
          <tfoot>{rows.slice(-1).map(cells)}</tfoot>
        </table>
      </div>
    </Card>
  )
}
