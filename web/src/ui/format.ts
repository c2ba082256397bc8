import { lang } from '../words/lang'

/** The department's zone: its day, not that of the machine on the desk. */
export const ZONE = 'Asia/Shanghai'

const kept = new Map<string, Intl.DateTimeFormat>()

function formatter(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = name + lang()
  const found = kept.get(key) ?? new Intl.DateTimeFormat(lang() === 'en' ? 'en-GB' : 'zh-CN', options)
  kept.set(key, found)
  return found
}

/** A date's noon, or nothing for what is none, such as what somebody wrote into an address himself: that is then shown as it is. */
function noon(date: string): Date | undefined {
  const at = new Date(`${date}T12:00:00Z`)
  return Number.isNaN(at.getTime()) ? undefined : at
}

function shown(date: string, name: string, options: Intl.DateTimeFormatOptions, as = date): string {
  const at = noon(date)
  return at ? formatter(name, { timeZone: 'UTC', ...options }).format(at) : as
}

const dates = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE })

/** 2026-06-03 → 2026年6月3日 周三 · Wed 3 June 2026 */
export const longDay = (date: string): string => shown(date, 'long', { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' })

/** 2026-06-03 → 6月3日周三 · Wed 3 Jun; with its year where that is not this one */
export function day(date: string): string {
  const far = date.slice(0, 4) !== today().slice(0, 4)
  return shown(date, far ? 'far' : 'day', { ...(far && { year: 'numeric' }), month: 'short', day: 'numeric', weekday: 'short' })
}

/** 2026-06 → 2026年6月 · June 2026 */
export const month = (of: string): string => shown(`${of}-01`, 'month', { year: 'numeric', month: 'long' }, of)

/** An instant's time of day, 09:40 */
export const time = (instant: string): string =>
  formatter('time', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant))

/** An instant's day and time */
export const moment = (instant: string): string => `${day(dateOf(instant))} ${time(instant)}`

/** By when something is to be done: midnight is the end of the day before, 11月30日周一 24:00 */
export const deadline = (instant: string): string =>
  (time(instant) === '00:00' ? `${day(addDays(dateOf(instant), -1))} 24:00` : moment(instant))

/** The department's date of an instant, as the API writes dates */
export const dateOf = (instant: string | Date): string =>
  dates.format(new Date(instant))

export const today = (): string => dateOf(new Date())
export const thisMonth = (): string => today().slice(0, 7)

/** A time of the department's day as an instant for the API: 2026-06-03, 09:40 → 2026-06-03T01:40:00.000Z */
export function instant(date: string, timeOfDay: string): string {
  const asUtc = new Date(`${date}T${timeOfDay}:00Z`)
  const there = new Date(`${new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' }).format(asUtc).replace(' ', 'T')}Z`)
  return new Date(asUtc.getTime() - (there.getTime() - asUtc.getTime())).toISOString()
}

export function addMonths(of: string, more: number): string {
  const from = noon(`${of}-01`) ?? new Date()
  return new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + more, 1)).toISOString().slice(0, 7)
}

export const addDays = (date: string, more: number): string =>
  new Date((noon(date) ?? new Date()).getTime() + more * 86_400_000).toISOString().slice(0, 10)

export const money = (of: { readonly amount: string; readonly currency: string }): string =>
  new Intl.NumberFormat(lang(), { style: 'currency', currency: of.currency, currencyDisplay: 'narrowSymbol' }).format(Number(of.amount))

/** 0.9286 → 92.86% */
export const percent = (rate: number | undefined): string => (rate === undefined ? '–' : `${+(rate * 100).toFixed(2)}%`)

/** A figure with two places, as the assessment writes it */
export const figure = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2))
