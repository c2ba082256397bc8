import { api, must } from '../../api/client'
import { Form } from '../../ui/form/Form'
import { CodeInput, Pair, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import type { Kind, WorkDay } from './month'
import { words } from './words'

/** A worked day becomes free, a free one worked: that is what one marks a day for. What was marked is put right. */
export function MarkForm({ of, office, done }: { of: WorkDay; office: string; done: () => void }) {
  const t = useWords(words)
  const marked = of.name !== undefined
  const kind: Kind = of.worked === marked ? 'WORKDAY' : 'HOLIDAY'
  const { values: v, set, form } = useForm({
    draft: `calendar ${of.date} ${office}`, done,
    initial: { kind, name: of.name ?? '' },
    send: async (body) => must(await api.PUT('/api/visits/calendar/{date}', { params: { path: { date: of.date }, query: office === '' ? {} : { office } }, body })),
  })
  return (
    <Form {...form} submit={t('mark')}>
      <Pair>
        <CodeInput label={t('kind')} name="kind" list="calendarDay" required value={v.kind} onChange={(as) => { set({ kind: as as Kind }) }} />
        <Text label={t('name')} name="name" required hint={t('nameHint')} value={v.name} onChange={(name) => { set({ name }) }} />
      </Pair>
    </Form>
  )
}
