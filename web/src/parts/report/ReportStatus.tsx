import { useWords } from '../../words/lang'
import { TONES, type Report } from './report'
import { words } from './words'

/** How far a report has come, and that it was not in when it was due. */
export function ReportStatus({ of: r }: { of: Pick<Report, 'status' | 'overdue'> }) {
  const t = useWords(words)
  return <><span className={TONES[r.status]}>{t(r.status)}</span>{r.overdue && <> <span className="tag bad">{t(r.overdue)}</span></>}</>
}
