import { useWords } from '../../words/lang'
import type { Refusal } from './send'
import type { Imports, Result } from './useImports'
import { words } from './words'

/** The rows that were not taken, their cells to be put right where they stand. */
export function RefusedRows({ result: r, edit }: { result: Result; edit: Imports['edit'] }) {
  const t = useWords(words)
  const longest = Math.max(0, ...r.refused.map((row) => row.cells?.length ?? 0))
  const columns = longest > 0 && r.header ? [...r.header, ...Array.from({ length: Math.max(0, longest - r.header.length) }, () => t('beyond'))] : []
  return (
    <div className="table-scroll">
      <table className="table refused">
        <caption className="unseen">{t('refused', { n: r.refused.length })} {r.file}</caption>
        <thead><tr><th scope="col" className="number">{t('line')}</th><th scope="col">{t('why')}</th>{columns.map((name, n) => <th key={n} scope="col">{name}</th>)}</tr></thead>
        <tbody>{r.refused.map((row) => <RefusedRow key={row.line} of={row} columns={columns} edit={(column, cell) => { edit(r.id, row.line, column, cell) }} />)}</tbody>
      </table>
    </div>
  )
}

/** A refusal names the column that it is about in quotes, and where it is about the whole row none. */
const isNamed = (column: string, message: string): boolean => [`“${column}”`, `"${column}"`, `${column} `].some((named) => column !== '' && message.includes(named))

function RefusedRow({ of: row, columns, edit }: { of: Refusal; columns: readonly string[]; edit: (column: number, cell: string) => void }) {
  const t = useWords(words)
  const id = `why-${row.line}-${row.code}`
  return (
    <tr>
      <td className="number" data-phone="label" data-label={t('line')}>{row.line}</td>
      <td id={id} className="why" data-phone="full">{row.message} <span className="muted">{row.code}</span></td>
      {columns.map((name, n) => (
        <td key={n} data-phone="full" data-label={name}>
          {row.cells && (
            <input
              aria-label={`${t('line')} ${row.line} ${name}`} value={row.cells[n] ?? ''} size={Math.max(8, (row.cells[n] ?? '').length)}
              {...(isNamed(name, row.message) && { 'aria-invalid': true, 'aria-describedby': id })}
              onChange={(e) => { edit(n, e.target.value) }}
            />
          )}
        </td>
      ))}
    </tr>
  )
}
