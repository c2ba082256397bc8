import type { Column } from './columns'

/** The list as it is shown, as a workbook; the writer is loaded when the first one is wanted. */
export async function exportSheet<Row>(name: string, shown: readonly Column<Row>[], rows: readonly Row[]): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/browser')
  const columns = shown.filter((c) => !c.action)
  const head = columns.map((c) => ({ value: c.label, fontWeight: 'bold' as const }))
  const body = rows.map((row) => columns.map((c) => {
    const value = c.value(row)
    return typeof value === 'number' ? { type: Number, value } : { type: String, value: value ?? '' }
  }))
  await writeExcelFile([head, ...body], {
    stickyRowsCount: 1,
    columns: columns.map((c) => ({ width: Math.min(40, Math.max(c.label.length * 2, ...rows.slice(0, 50).map((r) => String(c.value(r) ?? '').length + 2))) })),
  }).toFile(`${name}.xlsx`)
}
