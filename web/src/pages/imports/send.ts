import { api, idempotent, must, Unreachable } from '../../api/client'
import { partsOf, type Row } from './csv'
import type { FormName } from './forms'

const CSV = 'text/csv; charset=UTF-8'
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const ROWS_A_REQUEST = 50
const PAUSES_MS = [2_000, 4_000, 8_000, 16_000]

/** A row that was not taken: why, and its cells where this browser could read them */
export interface Refusal {
  readonly line: number
  readonly code: string
  readonly message: string
  readonly cells?: readonly string[]
}

export interface Tally {
  readonly accepted: number
  readonly unchanged: number
  readonly refused: readonly Refusal[]
}

type Content = string | ArrayBuffer

async function post(form: FormName, content: Content, type: string, key: string) {
  const how = { body: '', bodySerializer: () => content, headers: { 'Content-Type': type } }
  const params = idempotent(key)
  switch (form) {
    case 'clients': case 'referrals':
      return must(await api.POST('/api/clients/imports/{form}', { params: { ...params, path: { form } }, ...how }))
    case 'requests':
      return must(await api.POST('/api/hospitality/imports/{form}', { params: { ...params, path: { form } }, ...how }))
    case 'calendar': case 'plans': case 'sign-ins': case 'visits': case 'violations': case 'expenses':
      return must(await api.POST('/api/visits/imports/{form}', { params: { ...params, path: { form } }, ...how }))
    default:
      return must(await api.POST('/api/evaluations/imports/{form}', { params: { ...params, path: { form } }, ...how }))
  }
}

/** Sent again under the same key while nobody answers, so that what was taken before the answer was lost counts once. */
async function insistently(form: FormName, content: Content, type: string) {
  const key = crypto.randomUUID()
  for (const pause of PAUSES_MS) {
    try {
      return await post(form, content, type, key)
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return post(form, content, type, key)
}

/** A file as it is: a workbook, or what this browser does not read as CSV. */
export async function sendFile(form: FormName, content: ArrayBuffer, isWorkbook: boolean): Promise<Tally> {
  const { accepted, unchanged, rejected } = await insistently(form, content, isWorkbook ? WORKBOOK : CSV)
  return { accepted, unchanged, refused: rejected }
}

/**
 * Rows a few a request, so that an answer says soon and safely what is stored; `sent` is told of each, so that what is left when
 * nobody answers any more is known.
 */
export async function sendRows(form: FormName, header: readonly string[], rows: readonly Row[], sent: (rows: readonly Row[], tally: Tally) => void): Promise<void> {
  for (const part of partsOf(header, rows, ROWS_A_REQUEST)) {
    const { accepted, unchanged, rejected } = await insistently(form, part.csv, CSV)
    sent(part.rows, { accepted, unchanged, refused: rejected.map((r) => {
      const row = part.at.get(r.line)
      return { code: r.code, message: r.message, line: row?.line ?? r.line, ...(row && { cells: row.cells }) }
    }) })
  }
}
