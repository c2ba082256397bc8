import { Form } from '../../ui/form/Form'
import { useDraft } from '../../ui/form/useDraft'
import { useWords } from '../../words/lang'
import { useOrder } from '../waiting/useOrder'
import { ReportFields } from './ReportFields'
import { blank, reportOf, typedAgain } from './typed'
import type { Completion, Visit } from './visit'
import { words } from './words'

/** The report of a visit; what nobody answers to waits for the connection. `said`: what was said of it before and refused. */
export function CompletionForm({ visit, said, done }: { visit: Visit; said?: Completion | undefined; done: () => void }) {
  const t = useWords(words)
  const draft = useDraft(`visit ${visit.visitId} completion`, said ? typedAgain(visit, said) : blank(visit))
  const complete = useOrder(() => {
    draft.done()
    done()
  })
  const submit = () => { complete.mutate({ kind: 'completion', id: visit.visitId, body: reportOf(draft.values, visit) }) }
  return (
    <Form onSubmit={submit} send={complete} submit={t('complete')} draft={draft}>
      <ReportFields values={draft.values} set={draft.set} clientId={visit.clientId} began={visit.startedAt} />
    </Form>
  )
}
