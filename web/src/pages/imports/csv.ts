/** A line of a form: where it began in the file, and its cells. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

export interface Sheet {
  readonly header: readonly string[]
  readonly rows: readonly Row[]
}

const SEPARATORS = [',', '\t', ';'] as const
const DECLARED = /^"?sep=/i

/** The rows of a form that is plainly a CSV; nothing if it is not, and then the service says what is wrong with it. */
export function readCsv(bytes: ArrayBuffer): Sheet | undefined {
  const text = textOf(bytes)
  if (text === undefined || DECLARED.test(text)) return undefined
  const records = recordsOf(text, separatorOf(text))
  const [header, ...rows] = records ?? []
  return header && { header: header.cells, rows }
}

/** UTF-8, else what Excel writes on a Chinese machine. */
function textOf(bytes: ArrayBuffer): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\0') ? undefined : text
    } catch {
      // the next encoding
    }
  }
  return undefined
}

function separatorOf(text: string): string {
  const names = (text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '')
  return SEPARATORS.find((s) => names.includes(s)) ?? ','
}

function recordsOf(text: string, separator: string): Row[] | undefined {
  const rows: Row[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let began = 1
  const endCell = () => {
    cells.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (cells.some((c) => c.trim() !== '')) rows.push({ line: began, cells })
    cells = []
  }
  for (let at = 0; at < text.length; at++) {
    const c = text.charAt(at)
    if (c === '\n') line++
    if (quoted) {
      if (c !== '"') cell += c
      else if (text.charAt(at + 1) === '"') {
        cell += c
        at++
      } else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === separator) endCell()
    else if (c === '\n') {
      endRow()
      began = line
    } else if (c !== '\r' || text.charAt(at + 1) !== '\n') cell += c
  }
  if (quoted) return undefined
  endRow()
  return rows
}

const written = (cell: string): string => (/[",\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const lineOf = (cells: readonly string[]): string => cells.map(written).join(',')

export interface Part {
  readonly csv: string
  readonly rows: readonly Row[]
  /** The row that begins at a line of this part, as the answer names it */
  readonly at: ReadonlyMap<number, Row>
}

/** The rows as CSV again, a few at a time, each part with the header. */
export function partsOf(header: readonly string[], rows: readonly Row[], size: number): readonly Part[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, n) => {
    const some = rows.slice(n * size, (n + 1) * size)
    const lines = [lineOf(header), ...some.map((row) => lineOf(row.cells))]
    const at = new Map<number, Row>()
    let line = 1 + newlines(lines[0]) + 1
    some.forEach((row, i) => {
      at.set(line, row)
      line += 1 + newlines(lines[i + 1])
    })
    return { csv: lines.join('\n') + '\n', rows: some, at }
  })
}

const newlines = (text = ''): number => text.split('\n').length - 1
