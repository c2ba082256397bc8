import { useState } from 'react'
import './list.css'
import { sorted, type Column, type Sorting } from './columns'
import { Table } from './Table'

interface Props<Row> {
  readonly title: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly hrefOf?: (row: Row) => string | undefined
}

/** Rows that are all here already, in the order that somebody wants. */
export function SortedTable<Row>({ columns, rows, ...table }: Props<Row>) {
  const [sorting, setSorting] = useState<Sorting>()
  return <Table {...table} columns={columns} rows={sorted(rows, columns, sorting)} sorting={sorting} onSort={setSorting} />
}
