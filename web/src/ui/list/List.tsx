import type { QueryKey } from '@tanstack/react-query'
import { Suspense, useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useWords } from '../../words/lang'
import { beside } from '../beside'
import { Menu } from '../Menu'
import { Empty, Failed, Loading, Stale } from '../States'
import { words } from './words'
import { found, sorted, type Column, type Sorting } from './columns'
import { exportSheet } from './sheet'
import { SortSelect } from './SortSelect'
import { Table } from './Table'
import { PAGE, useRows, type Pages } from './rows'
import { useKept } from './kept'
import './list.css'

const SavedViews = beside(async () => (await import('./SavedViews')).SavedViews)

interface Props<Row> {
  /** Where the choice of columns and the saved views are kept, such as `visits` */
  readonly name: string
  readonly title: string
  readonly columns: readonly Column<Row>[]
  readonly idOf: (row: Row) => string
  readonly hrefOf?: (row: Row) => string | undefined
  /** What the rows are kept under: the resource's name first, then what they are filtered by */
  readonly queryKey: QueryKey
  readonly page: Pages<Row>
  /** What is said above of the rows that are shown; of none while they are on their way */
  readonly summary?: (shown: readonly Row[] | undefined) => ReactNode
  readonly filters?: ReactNode
  readonly empty?: ReactNode
  /** After how many milliseconds an open list is asked anew by itself, where others change it while one looks */
  readonly refetchInterval?: number
  /** Whether the names beside the numbers are here; rows that stand before them move when they come */
  readonly ready?: boolean
}

/** A list as every list is: filtered by the server, searched, sorted, its columns chosen, saved as a view; exported and printed with all its pages. */
export function List<Row>({ name, title, columns, idOf, hrefOf, queryKey, page, summary, filters, empty, refetchInterval, ready = true }: Props<Row>) {
  const t = useWords(words)
  const [text, setText] = useState('')
  const [sorting, setSorting] = useState<Sorting>()
  const [hidden, setHidden] = useKept<readonly string[]>(`columns.${name}`, columns.filter((c) => c.extra).map((c) => c.id))
  const [taking, setTaking] = useState<'sheet' | 'paper'>()
  const [takeError, setTakeError] = useState<Error>()
  const rows = useRows(queryKey, page, text !== '' || sorting !== undefined || taking !== undefined, refetchInterval)
  const here = rows.items !== undefined && ready
  // drawn in slices, so that a slow telephone goes on taking what is typed meanwhile
  const drawn = useDeferredValue(here) && here
  const visible = columns.filter((c) => !hidden.includes(c.id))
  const shown = useMemo(() => sorted(found(rows.items ?? [], columns, text), columns, sorting), [rows.items, columns, text, sorting])
  const take = (what: 'sheet' | 'paper') => {
    setTakeError(undefined)
    setTaking(what)
  }
  const failed = rows.moreError !== null
  useEffect(() => {
    if (taking === undefined || (!(rows.complete && drawn) && !failed)) return
    const given = async () => {
      if (failed) return
      if (taking === 'sheet') await exportSheet(title, visible, shown)
      else print()
    }
    given().catch((error: unknown) => { setTakeError(error instanceof Error ? error : new Error(String(error))) }).finally(() => { setTaking(undefined) })
    // once, when all of it is here
  }, [taking, rows.complete, drawn, failed]) // eslint-disable-line react-hooks/exhaustive-deps
  const toggle = (id: string) => { setHidden(hidden.includes(id) ? hidden.filter((h) => h !== id) : [...hidden, id]) }

  return (
    <section className="card list-card">
      {summary?.(drawn ? shown : undefined)}
      <div className="filters no-print">
        {filters}
        <div className="field"><label htmlFor={`${name}-find`}>{t('find')}</label><input id={`${name}-find`} type="search" value={text} autoComplete="off" onChange={(e) => { setText(e.target.value) }} /></div>
        <SortSelect columns={visible} sorting={sorting} onSort={setSorting} />
      </div>
      <div className="list-tools no-print">
        <span role="status" className="muted">{rows.items && t(rows.complete ? 'count' : 'countSoFar', { n: shown.length })}</span>
        <div className="row">
          <Menu label={t('views')}><Suspense fallback={null}><SavedViews list={name} /></Suspense></Menu>
          <Menu label={t('columns')}>
            {columns.filter((c) => !c.action).map((c) => (
              <label key={c.id} className="item"><input type="checkbox" checked={!hidden.includes(c.id)} onChange={() => { toggle(c.id) }} /> {c.label}</label>
            ))}
          </Menu>
          <button type="button" className="button" disabled={shown.length === 0 || taking !== undefined} onClick={() => { take('sheet') }}>{taking === 'sheet' ? t('loading') : t('export')}</button>
          <button type="button" className="button" disabled={taking !== undefined} onClick={() => { take('paper') }}>{t('print')}</button>
        </div>
      </div>
      {rows.error && !rows.items && <Failed error={rows.error} again={rows.refetch} />}
      {!rows.error && !drawn && <Loading lines={12} />}
      {drawn && shown.length === 0 && <Empty>{rows.items.length === 0 && empty}</Empty>}
      {drawn && shown.length > 0 && <Table title={title} columns={visible} rows={shown} idOf={idOf} {...(hrefOf && { hrefOf })} sorting={sorting} onSort={setSorting} complete={rows.complete} />}
      {rows.error && rows.items && !rows.moreError && <Stale error={rows.error} />}
      {takeError && <Failed error={takeError} again={() => { take('sheet') }} />}
      {rows.moreError && <Failed error={rows.moreError} again={rows.more} />}
      {drawn && !rows.complete && (
        <div className="list-more no-print"><button type="button" className="button" aria-disabled={rows.loadingMore} onClick={rows.more}>{rows.loadingMore ? t('loading') : t('more', { n: PAGE })}</button></div>
      )}
    </section>
  )
}
