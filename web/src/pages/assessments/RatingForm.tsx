import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { Form } from '../../ui/form/Form'
import { LongText, Pair, Text } from '../../ui/form/inputs'
import { useDraft } from '../../ui/form/useDraft'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import type { RatedName } from './assessment'
import { words } from './words'

interface Props {
  readonly of: { readonly specialistId: string; readonly month: string }
  /** What is asked for: on a first time what is missing, on a revision what was given */
  readonly names: readonly RatedName[]
  readonly given?: Partial<Record<RatedName, number>>
  readonly done: () => void
}

/** What only the manager can say of a month. Who changes what was given says why. */
export function RatingForm({ of: path, names, given, done }: Props) {
  const t = useWords(words)
  const start: Readonly<Record<string, string>> = { ...Object.fromEntries(names.map((name) => [name, String(given?.[name] ?? '')])), reason: '' }
  const draft = useDraft(`rating ${path.specialistId} ${path.month} ${given ? 'revision' : ''}`, start)
  const { values: v, set } = draft
  const send = useCommand(
    async (ratings: Partial<Record<RatedName, number>>) => must(given
      ? await api.PUT('/api/evaluations/ratings/{specialistId}/{month}/revision', { params: { path }, body: { ...ratings, reason: v['reason'] ?? '' } })
      : await api.PUT('/api/evaluations/ratings/{specialistId}/{month}', { params: { path }, body: ratings })),
    () => {
      draft.done()
      done()
    },
  )
  const submit = () => {
    send.mutate(Object.fromEntries(names.flatMap((name) => (v[name]?.trim() ? [[name, Number(v[name])]] : []))))
  }
  return (
    <Form onSubmit={submit} send={send} submit={t(given ? 'revise' : 'give')} draft={draft}>
      <Pair>
        {names.map((name) => <Text key={name} label={label('indicator', name)} name={name} hint={t('ratingHint')} inputMode="decimal" value={v[name] ?? ''} onChange={(value) => { set({ [name]: value }) }} />)}
      </Pair>
      {given && <LongText label={t('reason')} name="reason" required value={v['reason'] ?? ''} onChange={(reason) => { set({ reason }) }} />}
    </Form>
  )
}
