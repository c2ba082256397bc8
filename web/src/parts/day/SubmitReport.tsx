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
  const submit = useCommand(async (_: undefined, key: string) => must(await api.POST('/api/visits/daily-reports', { params: idempotent(key), body: { specialistId, date } })))
  if (submit.isSuccess) return <p className="note good" role="status">{t('submitted')}</p>
  if (!due) return null
  const until = <span className={due.overdue ? 'tag bad' : 'muted'}>{t(due.overdue ? 'overdue' : 'due', { at: moment(due.dueAt) })}</span>
  if (!may('submitDailyReport')) return <p>{until}</p>
  return <Form onSubmit={() => { submit.mutate(undefined) }} send={submit} submit={t('submitReport')} more={until}>{null}</Form>
}
