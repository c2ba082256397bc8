import { Link } from 'wouter'
import { useWords } from '../../words/lang'
import { words } from '../words'
import type { Column, Sorting } from './columns'

interface Props<Row> {
  readonly title: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly hrefOf?: (row: Row) => string | undefined
  readonly sorting?: Sorting | undefined
  readonly onSort?: (sorting: Sorting | undefined) => void
  /** Whether these are all rows that there are, so that they may be added up */
  readonly complete?: boolean
}

/** A table on a desk, cards on a phone: the same elements, so that a reader of screens hears the same. */
export function Table<Row>({ title, columns, rows, idOf, hrefOf, sorting, onSort, complete = true }: Props<Row>) {
  const first = columns.find((c) => c.phone === 'title') ?? columns[0]
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>{columns.map((c) => <Head key={c.id} column={c} sorting={sorting} onSort={onSort} />)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const href = hrefOf?.(row)
            return (
              <tr key={idOf(row)}>
                {columns.map((c) => {
                  const shown = c.cell ? c.cell(row) : c.value(row)
                  return (
                    <td key={c.id} data-phone={c.phone ?? 'line'} data-label={c.label} className={c.action ? 'no-print' : c.number ? 'number' : undefined}>
                      {href !== undefined && c === first ? <Link href={href}>{shown}</Link> : shown}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
        {complete && rows.length > 1 && columns.some((c) => c.total) && <Totals columns={columns} rows={rows} />}
      </table>
    </div>
  )
}

function Totals<Row>({ columns, rows }: { columns: readonly Column<Row>[]; rows: readonly Row[] }) {
  const t = useWords(words)
  return (
    <tfoot>
      <tr>
        {columns.map((c, n) => {
          const total = c.total?.(rows)
          return <td key={c.id} data-phone={n === 0 ? 'title' : total === undefined ? 'none' : 'label'} data-label={c.label} className={c.action ? 'no-print' : c.number ? 'number' : undefined}>{n === 0 ? t('total') : total}</td>
        })}
      </tr>
    </tfoot>
  )
}

function Head<Row>({ column, sorting, onSort }: { column: Column<Row>; sorting: Sorting | undefined; onSort: ((sorting: Sorting | undefined) => void) | undefined }) {
  const t = useWords(words)
  const here = sorting?.by === column.id ? sorting : undefined
  if (column.action) return <th scope="col" className="no-print"><span className="unseen">{column.label}</span></th>
  if (!onSort) return <th scope="col" className={column.number ? 'number' : undefined}>{column.label}</th>
  const next = here === undefined ? { by: column.id, up: true } : here.up ? { by: column.id, up: false } : undefined
  return (
    <th scope="col" className={column.number ? 'number' : undefined} aria-sort={here ? (here.up ? 'ascending' : 'descending') : 'none'}>
      <button type="button" title={t('sortBy', { column: column.label })} onClick={() => { onSort(next) }}>{column.label}<span aria-hidden="true">{here ? (here.up ? '▲' : '▼') : ''}</span></button>
    </th>
  )
}
