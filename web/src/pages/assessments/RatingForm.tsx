import { api, must } from '../../api/client'
import { Form } from '../../ui/form/Form'
import { LongText, Pair, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
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
  const { values: v, set, form } = useForm({
    draft: `rating ${path.specialistId} ${path.month} ${given ? 'revision' : ''}`, initial: start, done,
    send: async (typed) => {
      const ratings: Partial<Record<RatedName, number>> = Object.fromEntries(names.flatMap((name) => (typed[name]?.trim() ? [[name, Number(typed[name])]] : [])))
      return must(given
        ? await api.PUT('/api/evaluations/ratings/{specialistId}/{month}/revision', { params: { path }, body: { ...ratings, reason: typed['reason'] ?? '' } })
        : await api.PUT('/api/evaluations/ratings/{specialistId}/{month}', { params: { path }, body: ratings }))
    },
  })
  return (
    <Form {...form} submit={t(given ? 'revise' : 'give')}>
      <Pair>
        {names.map((name) => <Text key={name} label={label('indicator', name)} name={name} hint={t('ratingHint')} inputMode="decimal" value={v[name] ?? ''} onChange={(value) => { set({ [name]: value }) }} />)}
      </Pair>
      {given && <LongText label={t('reason')} name="reason" required value={v['reason'] ?? ''} onChange={(reason) => { set({ reason }) }} />}
    </Form>
  )
}
