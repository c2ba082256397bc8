import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { figure } from '../../ui/format'
import { Form } from '../../ui/form/Form'
import { useWords } from '../../words/lang'
import type { Shown } from './assessment'
import { words } from './words'

/** Nothing to fill in, only to be sure: what is made final stands. */
export function FinaliseForm({ of: a, done }: { of: Shown; done: () => void }) {
  const t = useWords(words)
  const path = { specialistId: a.specialistId, month: a.month }
  const finalise = useCommand(async () => must(await api.PUT('/api/evaluations/assessments/{specialistId}/{month}/finalisation', { params: { path } })), done)
  return (
    <Form onSubmit={() => { finalise.mutate(undefined) }} send={finalise} submit={t('finalise')}>
      <p>{t('finaliseSure', { total: figure(a.known.total), grade: a.known.grade ?? '–' })}</p>
    </Form>
  )
}
