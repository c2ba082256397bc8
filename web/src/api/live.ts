import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { isNews, pause, type Dashboard, type Told } from './news'
import { useMay, usePerson } from './session'

/** What a change in a month's figures makes out of date, wherever it is open. */
const CONCERNED = ['visits', 'violations', 'assessments', 'days', 'plans']
/** An import changes much at once; the lists need not be asked for each row. */
const GATHER_MS = 300

/** Under what a month's dashboard is kept, whoever asked for it. */
export const dashboardKey = (month: string) => ['dashboards', month] as const

/**
 * Follows the month that is looked at, so that open pages change by themselves. A browser has few connections to a host, so its tabs share one
 * stream: whoever holds the lock listens and tells the others; when he closes, the next one holds it.
 */
export function useLive(month: string): void {
  const queries = useQueryClient()
  const follows = useMay()('followDashboard')
  const person = usePerson().id
  const line = useRef<Line>(undefined)
  useEffect(() => {
    if (!follows) return
    const made = new Line(person, queries)
    line.current = made
    return () => {
      line.current = undefined
      made.close()
    }
  }, [follows, person, queries])
  useEffect(() => { line.current?.see(month) }, [follows, person, queries, month])
}

class Line {
  private readonly channel: BroadcastChannel
  private readonly over = new AbortController()
  private release?: () => void
  private stream?: EventSource | undefined
  /** What this tab shows */
  private month?: string
  /** What the stream is of, as far as this tab has heard */
  private followed?: string
  private failures = 0
  private again?: ReturnType<typeof setTimeout> | undefined
  private gathering?: ReturnType<typeof setTimeout> | undefined

  constructor(person: string, private readonly queries: QueryClient) {
    const name = `guanxi.live ${person}`
    this.channel = new BroadcastChannel(name)
    this.channel.onmessage = (message: MessageEvent<Told>) => { this.hear(message.data) }
    document.addEventListener('visibilitychange', this.look)
    navigator.locks.request(name, { signal: this.over.signal }, () => this.lead()).catch(() => undefined)
  }

  see(month: string): void {
    this.month = month
    this.look()
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.look)
    clearTimeout(this.again)
    clearTimeout(this.gathering)
    this.stream?.close()
    this.over.abort()
    this.release?.()
    this.channel.close()
  }

  private get leading(): boolean {
    return this.release !== undefined
  }

  /** Of tabs that look at different months the stream follows the one that somebody sees. */
  private readonly look = () => {
    if (this.month === undefined || document.visibilityState !== 'visible') return
    this.tell({ kind: 'looking', month: this.month })
    this.follow(this.month)
  }

  private lead(): Promise<void> {
    return new Promise((resolve) => {
      this.release = resolve
      this.listen()
      this.tell({ kind: 'leading' })
    })
  }

  private hear(told: Told): void {
    switch (told.kind) {
      case 'looking': this.follow(told.month); break
      case 'leading': this.look(); break
      case 'dashboard': this.take(told.dashboard, told.first); break
    }
  }

  private follow(month: string): void {
    if (this.followed === month) return
    this.followed = month
    if (this.leading) this.listen()
  }

  private listen(): void {
    clearTimeout(this.again)
    this.stream?.close()
    if (this.followed === undefined) return
    const stream = new EventSource(`/api/evaluations/dashboards/department/live?month=${this.followed}`)
    let first = true
    stream.onopen = () => {
      first = true
      this.failures = 0
    }
    stream.addEventListener('dashboard', (event: MessageEvent<string>) => {
      const dashboard = JSON.parse(event.data) as Dashboard
      this.take(dashboard, first)
      this.tell({ kind: 'dashboard', dashboard, first })
      first = false
    })
    // a connection that broke is opened again by the browser, one that was refused is not
    stream.onerror = () => {
      if (stream.readyState === EventSource.CLOSED) this.again = setTimeout(() => { this.listen() }, pause(this.failures++))
    }
    this.stream = stream
  }

  private take(dashboard: Dashboard, first: boolean): void {
    const key = dashboardKey(dashboard.month)
    const news = isNews(this.queries.getQueryData(key), dashboard, first)
    this.queries.setQueryData(key, dashboard)
    if (!news) return
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined
      void this.queries.invalidateQueries({ predicate: ({ queryKey: [of] }) => CONCERNED.includes(String(of)) })
    }, GATHER_MS)
  }

  private tell(told: Told): void {
    this.channel.postMessage(told)
  }
}
