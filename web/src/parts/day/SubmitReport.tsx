import { api, idempotent, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { useMay } from '../../api/session'
import { Form } from '../../ui/form/Form'
import { moment } from '../../ui/format'
import { useWords } from '../../words/lang'
import { isOwed, useReport, type Sheet } from '../report/report'
import { words } from './words'

/** Hands in the report of a day, where it is still to be handed in or was given back; what stands in it the system knows. */
export function SubmitReport({ specialistId, date }: { specialistId: string; date: string }) {
  const t = useWords(words)
  const may = useMay()
  const report = useReport(specialistId, date).data
  const submit = useCommand(async (of: string, key) => must(await api.POST('/api/visits/daily-reports', { params: idempotent(key), body: { specialistId, date: of } })))
  if (submit.isSuccess && submit.variables === date && report?.status !== 'RETURNED') return <p className="note good no-print" role="status">{t('submitted')}</p>
  if (!report || !isOwed(report)) return null
  if (!may('submitDailyReport')) return <p className="no-print"><Until of={report} /></p>
  return <div className="no-print"><Form onSubmit={() => { submit.mutate(date) }} send={submit} submit={t('submitReport')} more={<Until of={report} />}>{null}</Form></div>
}

function Until({ of: { returned, overdue, dueAt } }: { of: Sheet }) {
  const t = useWords(words)
  if (returned) return <span className="tag warn">{t('givenBack', { reason: returned.reason })}</span>
  return <span className={overdue ? 'tag bad' : 'muted'}>{t(overdue ? 'overdue' : 'due', { at: moment(dueAt) })}</span>
}
