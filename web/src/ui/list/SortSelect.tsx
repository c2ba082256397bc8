import { useId } from 'react'
import { useWords } from '../../words/lang'
import { words } from './words'
import type { Column, Sorting } from './columns'

const WAYS = [[true, '↑'], [false, '↓']] as const

/** On a phone a table has no head that one could sort by. */
export function SortSelect<Row>({ columns, sorting, onSort }: { columns: readonly Column<Row>[]; sorting: Sorting | undefined; onSort: (sorting: Sorting | undefined) => void }) {
  const t = useWords(words)
  const id = useId()
  const options = columns.filter((c) => !c.action).flatMap((c) => WAYS.map(([up, arrow]) => ({ by: c.id, up, text: `${c.label} ${arrow}` })))
  const chosen = options.findIndex((o) => o.by === sorting?.by && o.up === sorting.up)
  const choose = (n: number) => {
    const option = options[n]
    onSort(option && { by: option.by, up: option.up })
  }
  return (
    <div className="field phone-only">
      <label htmlFor={id}>{t('sorting')}</label>
      <select id={id} value={chosen} onChange={(e) => { choose(Number(e.target.value)) }}>
        <option value={-1}>{t('asItComes')}</option>
        {options.map((o, n) => <option key={o.text} value={n}>{o.text}</option>)}
      </select>
    </div>
  )
}
