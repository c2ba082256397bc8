import { useCommand } from '../../api/command'
import { asRead } from '../../api/version'
import { useDraft } from './useDraft'

/** What is sent beside the values */
export interface As {
  /** One for an order: sent again under it, it counts once. */
  readonly key: string
  /** The header by which the order holds only for what was there to see when it was typed; empty where nothing has a version */
  readonly read: ReturnType<typeof asRead>
}

interface Asked<V, Answer> {
  /** Under which name what is typed is kept until it was taken */
  readonly draft: string
  readonly initial: V
  /** Of what is changed, as the page has read it */
  readonly version?: number
  readonly send: (values: V, as: As) => Promise<Answer>
  /** What follows once it was taken; false where nothing was done after all: what was typed stays. */
  readonly done?: (answer: Answer) => unknown
}

/** What nearly every form is: a draft until it was taken, sent under the draft's key and for the version that he saw. */
export function useForm<V extends object, Answer>({ draft: name, initial, version, send, done }: Asked<V, Answer>) {
  const draft = useDraft(name, initial, version)
  const { values, set } = draft
  const command = useCommand(
    (typed: V) => send(typed, { key: draft.key, read: asRead(draft.version) }),
    (answer) => {
      if (done?.(answer) === false) return false
      draft.done()
      return true
    },
  )
  return { values, set, form: { onSubmit: () => { command.mutate(values) }, send: command, draft } }
}
