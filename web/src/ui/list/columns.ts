import type { ReactNode } from 'react'

export interface Column<Row> {
  readonly id: string
  readonly label: string
  /** What stands in the sheet, is sorted and searched by. */
  readonly value: (row: Row) => string | number | undefined
  /** What is shown, where that is more than the value. */
  readonly cell?: (row: Row) => ReactNode
  readonly number?: boolean
  /** What the rows come to together, said below them once all of them are here. */
  readonly total?: (rows: readonly Row[]) => string | number
  /** On a phone a row is a card: its title, a tag beside it, below it one after another (with its label), a line of its own, or left out. */
  readonly phone?: 'title' | 'tag' | 'line' | 'label' | 'full' | 'none'
  /** Hidden until somebody asks for it. */
  readonly extra?: boolean
  /** Holds what can be done with the row: neither sorted by, printed nor exported. */
  readonly action?: boolean
}

export interface Sorting {
  readonly by: string
  readonly up: boolean
}

export function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sorting: Sorting | undefined): readonly Row[] {
  const column = columns.find((c) => c.id === sorting?.by)
  if (!column || !sorting) return rows
  const order = new Intl.Collator('zh-CN', { numeric: true })
  return [...rows].sort((a, b) => {
    const x = column.value(a)
    const y = column.value(b)
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined)
    const difference = typeof x === 'number' && typeof y === 'number' ? x - y : order.compare(String(x), String(y))
    return sorting.up ? difference : -difference
  })
}

export function found<Row>(rows: readonly Row[], columns: readonly Column<Row>[], text: string): readonly Row[] {
  const wanted = text.trim().toLowerCase()
  if (!wanted) return rows
  return rows.filter((row) => columns.some((c) => String(c.value(row) ?? '').toLowerCase().includes(wanted)))
}
