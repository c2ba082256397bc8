import { useWords } from '../../words/lang'
import { words } from '../words'
import { Form } from './Form'
import { LongText } from './inputs'
import { useForm, type As } from './useForm'

interface Props {
  readonly draft: string
  readonly submit: string
  /** Of what is changed, as the page has read it */
  readonly version?: number
  readonly send: (reason: string, as: As) => Promise<unknown>
  readonly done: () => void
}

/** A command that wants nothing but a reason: a withdrawal, a refusal, a reopening. */
export function ReasonForm({ submit, send, ...asked }: Props) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({ ...asked, initial: { reason: '' }, send: ({ reason }, as) => send(reason, as) })
  return (
    <Form {...form} submit={submit}>
      <LongText label={t('reason')} name="reason" required value={v.reason} onChange={(reason) => { set({ reason }) }} />
    </Form>
  )
}
