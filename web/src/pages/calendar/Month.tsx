import { day, month as monthText, today } from '../../ui/format'
import { lang, useWords } from '../../words/lang'
import { hoursOf, otherHours, usualHours, weeksOf, type WorkDay } from './month'
import { words } from './words'
import './calendar.css'

/** A Monday, to name the days of the week by */
const WEEK = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04', '2026-06-05', '2026-06-06', '2026-06-07']
const weekdayName = (date: string): string => new Intl.DateTimeFormat(lang(), { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`))

/** The month as it hangs on the wall. */
export function Month({ month, days, choose }: { month: string; days: readonly WorkDay[]; choose: ((of: WorkDay) => void) | undefined }) {
  const t = useWords(words)
  const usual = usualHours(days)
  return (
    <>
      <table className="month">
        <caption className="unseen">{t('grid', { month: monthText(month) })}</caption>
        <thead><tr>{WEEK.map((d) => <th key={d} scope="col">{weekdayName(d)}</th>)}</tr></thead>
        <tbody>
          {weeksOf(days).map((week, n) => (
            <tr key={n}>
              {week.map((d, place) => <td key={place} className={d && (d.worked ? 'worked' : 'off')}>{d && <Place of={d} usual={usual} choose={choose} />}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="other-hours">{otherHours(days).map(([hours, dates]) => <li key={hours}>{t('hoursOn', { days: dates.map((d) => Number(d.slice(8))).join(t('and')), hours })}</li>)}</ul>
    </>
  )
}

function Place({ of, usual, choose }: { of: WorkDay; usual: string | undefined; choose: ((of: WorkDay) => void) | undefined }) {
  const t = useWords(words)
  const now = of.date === today()
  const inside = (
    <>
      <span className="number" {...(now && { 'aria-current': 'date' })}>{Number(of.date.slice(8))}</span>
      {of.name !== undefined && <span className={of.worked ? 'tag warn' : 'tag good'}>{t(of.worked ? 'worked' : 'off')}</span>}
      {of.name !== undefined && <span className="name">{of.name}</span>}
      {of.worked && hoursOf(of) !== usual && <span className="hours">{of.intervals.map((i) => <span key={i.from}>{i.from}–{i.to}</span>)}</span>}
    </>
  )
  if (!choose) return <div className="place">{inside}</div>
  return <button type="button" className="place" onClick={() => { choose(of) }}>{inside} <span className="unseen">{[day(of.date), now && t('today'), t(of.worked ? 'workDay' : 'offDay')].filter(Boolean).join(' ')}</span></button>
}
