import { api, idempotent, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { useMay } from '../../api/session'
import { Form } from '../../ui/form/Form'
import { moment } from '../../ui/format'
import { useWords } from '../../words/lang'
import { useDueReports } from './day'
import { words } from './words'

/** Hands in the report of a day, where it is still to be handed in; what stands in it the system knows. */
export function SubmitReport({ specialistId, date }: { specialistId: string; date: string }) {
  const t = useWords(words)
  const may = useMay()
  const due = useDueReports(specialistId).find((d) => d.date === date)
  const submit = useCommand(async (of: string, key) => must(await api.POST('/api/visits/daily-reports', { params: idempotent(key), body: { specialistId, date: of } })))
  if (submit.isSuccess && submit.variables === date) return <p className="note good no-print" role="status">{t('submitted')}</p>
  if (!due) return null
  const until = <span className={due.overdue ? 'tag bad' : 'muted'}>{t(due.overdue ? 'overdue' : 'due', { at: moment(due.dueAt) })}</span>
  if (!may('submitDailyReport')) return <p className="no-print">{until}</p>
  return <div className="no-print"><Form onSubmit={() => { submit.mutate(date) }} send={submit} submit={t('submitReport')} more={until}>{null}</Form></div>
}
