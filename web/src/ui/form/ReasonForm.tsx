import { useCommand } from '../../api/command'
import { useWords } from '../../words/lang'
import { words } from '../words'
import { Form } from './Form'
import { LongText } from './inputs'
import { useDraft } from './useDraft'

/** A command that wants nothing but a reason: a withdrawal, a refusal, a reopening. */
export function ReasonForm({ draft: name, submit, send, done }: { draft: string; submit: string; send: (reason: string, key: string) => Promise<unknown>; done: () => void }) {
  const t = useWords(words)
  const draft = useDraft(name, { reason: '' })
  const command = useCommand(({ reason }: { reason: string }, key) => send(reason, key), () => {
    draft.done()
    done()
  })
  return (
    <Form onSubmit={() => { command.mutate(draft.values) }} send={command} submit={submit} draft={draft}>
      <LongText label={t('reason')} name="reason" required value={draft.values.reason} onChange={(reason) => { draft.set({ reason }) }} />
    </Form>
  )
}
