import { day, month as monthText, today } from '../../ui/format'
import { lang, useWords } from '../../words/lang'
import { weeksOf, type DayOf, type Mark } from './month'
import { words } from './words'
import './calendar.css'

/** A Monday, to name the days of the week by */
const WEEK = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04', '2026-06-05', '2026-06-06', '2026-06-07']
const weekdayName = (date: string): string => new Intl.DateTimeFormat(lang(), { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`))

/** The month as it hangs on the wall. */
export function Month({ month, marks, choose }: { month: string; marks: readonly Mark[]; choose: ((of: DayOf) => void) | undefined }) {
  const t = useWords(words)
  return (
    <table className="month">
      <caption className="unseen">{t('grid', { month: monthText(month) })}</caption>
      <thead><tr>{WEEK.map((d) => <th key={d} scope="col">{weekdayName(d)}</th>)}</tr></thead>
      <tbody>
        {weeksOf(month, marks).map((week, n) => (
          <tr key={n}>
            {week.map((d, place) => <td key={place} className={d && (d.worked ? 'worked' : 'off')}>{d && <Place of={d} choose={choose} />}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Place({ of, choose }: { of: DayOf; choose: ((of: DayOf) => void) | undefined }) {
  const t = useWords(words)
  const now = of.date === today()
  const inside = (
    <>
      <span className="date" {...(now && { 'aria-current': 'date' })}>{Number(of.date.slice(8))}</span>
      {of.mark && <span className={of.worked ? 'tag warn' : 'tag good'}>{t(of.worked ? 'worked' : 'off')}</span>}
      {of.mark && <span className="name">{of.mark.name}</span>}
    </>
  )
  if (!choose) return <div className="place">{inside}</div>
  return <button type="button" className="place" onClick={() => { choose(of) }}>{inside}<span className="unseen">{[day(of.date), now && t('today'), t(of.worked ? 'workDay' : 'offDay')].filter(Boolean).join(' ')}</span></button>
}
