import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Unreachable } from '../../api/client'
import { useDraft } from '../../ui/form/useDraft'
import { say } from '../../words/lang'
import { readCsv, type Row } from './csv'
import { FORM_NAMES, type FormName } from './forms'
import { sendFile, sendRows, type Tally } from './send'
import { words } from './words'

/** What came of a file: kept on this machine until its last row is right or nobody wants it any more */
export interface Result extends Tally {
  readonly id: string
  readonly file: string
  readonly form: FormName
  /** The columns, where this browser could read them */
  readonly header?: readonly string[]
  /** Why the file, or the rest of it, was not sent */
  readonly failed?: string | undefined
}

export interface Chosen {
  readonly file: File
  readonly form: FormName | ''
}

export interface Progress {
  readonly file: string
  readonly done: number
  /** Rows in all; unknown for a workbook, which goes in one piece */
  readonly all?: number
}

const isWorkbook = (file: string) => /\.xlsx?$/i.test(file)
const sum = (a: Tally, b: Tally): Tally => ({ accepted: a.accepted + b.accepted, unchanged: a.unchanged + b.unchanged, refused: [...a.refused, ...b.refused] })
const NONE: Tally = { accepted: 0, unchanged: 0, refused: [] }

/** A row may be shorter than its header, and longer: a cell that is not there yet is written, one too many is gone once it is emptied. */
const withCell = (cells: readonly string[], column: number, cell: string): readonly string[] =>
  Array.from({ length: Math.max(cells.length, column + 1) }, (_, n) => (n === column ? cell : (cells[n] ?? '')))

const withoutEmptied = (cells: readonly string[], columns: number): readonly string[] => cells.filter((cell, n) => n < columns || cell !== '')

export function useImports() {
  const queries = useQueryClient()
  const draft = useDraft('imports', { results: [] as readonly Result[] })
  const { values, set } = draft
  const now = useRef(values.results)
  useEffect(() => { now.current = values.results }, [values.results])
  const [progress, setProgress] = useState<Progress>()
  const busy = progress !== undefined
  useEffect(() => {
    if (!busy) return
    const ask = (e: BeforeUnloadEvent) => { e.preventDefault() }
    window.addEventListener('beforeunload', ask)
    return () => { window.removeEventListener('beforeunload', ask) }
  }, [busy])

  const change = (to: (results: readonly Result[]) => readonly Result[]) => {
    now.current = to(now.current)
    set({ results: now.current })
  }
  const put = (id: string, some: (result: Result) => Result) => { change((all) => all.map((r) => (r.id === id ? some(r) : r))) }

  /** What was sent before it failed stays counted; what is left of the file is named with the reason. */
  const work = async (id: string, send: () => Promise<void>) => {
    try {
      await send()
    } catch (error) {
      put(id, (r) => ({ ...r, failed: error instanceof Unreachable || !(error instanceof Error) ? say(words.unreachable) : error.message }))
    }
  }

  const rows = async (result: Result, header: readonly string[], some: readonly Row[]) => {
    let done = 0
    await sendRows(result.form, header, some, (sent, tally) => {
      done += sent.length
      setProgress({ file: result.file, done, all: some.length })
      put(result.id, (r) => ({ ...r, ...sum({ ...r, refused: r.refused.filter((x) => !sent.some((row) => row.line === x.line)) }, tally) }))
    })
  }

  const one = async (file: File, form: FormName) => {
    const result: Result = { id: crypto.randomUUID(), file: file.name, form, ...NONE }
    change((all) => [...all, result])
    await work(result.id, async () => {
      const content = await file.arrayBuffer()
      const sheet = isWorkbook(file.name) ? undefined : readCsv(content)
      setProgress({ file: file.name, done: 0, ...(sheet && { all: sheet.rows.length }) })
      if (sheet) put(result.id, (r) => ({ ...r, header: sheet.header }))
      if (sheet && sheet.rows.length > 0) await rows(result, sheet.header, sheet.rows)
      else {
        const tally = await sendFile(form, content, isWorkbook(file.name))
        put(result.id, (r) => ({ ...r, ...tally }))
      }
    })
  }

  const done = async () => {
    setProgress(undefined)
    await queries.invalidateQueries()
  }

  return {
    results: values.results,
    progress,
    send: async (chosen: readonly Chosen[]) => {
      for (const form of FORM_NAMES)
        for (const { file } of chosen.filter((c) => c.form === form)) await one(file, form)
      await done()
    },
    /** The rows as they now stand go once more; those that are taken leave the table. */
    again: async (result: Result) => {
      const { header } = result
      if (!header) return
      const some = result.refused.flatMap((r) => (r.cells ? [{ line: r.line, cells: withoutEmptied(r.cells, header.length) }] : []))
      setProgress({ file: result.file, done: 0, all: some.length })
      put(result.id, (r) => ({ ...r, failed: undefined }))
      await work(result.id, () => rows(result, header, some))
      await done()
    },
    edit: (id: string, line: number, column: number, cell: string) => {
      put(id, (r) => ({ ...r, refused: r.refused.map((x) => (x.line === line && x.cells ? { ...x, cells: withCell(x.cells, column, cell) } : x)) }))
    },
    remove: (id: string) => { change((all) => all.filter((r) => r.id !== id)) },
  }
}

export type Imports = ReturnType<typeof useImports>
