import { api, must } from '../../api/client'
import { Form } from '../../ui/form/Form'
import { CodeInput, Pair, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import type { DayOf, Kind } from './month'
import { words } from './words'

/** A worked day becomes free, a free one worked: that is what one marks a day for. */
export function MarkForm({ of, done }: { of: DayOf; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `calendar ${of.date}`, done,
    initial: { kind: of.mark?.kind ?? (of.worked ? 'HOLIDAY' : 'WORKDAY'), name: of.mark?.name ?? '' },
    send: async (body) => must(await api.PUT('/api/visits/calendar/{date}', { params: { path: { date: of.date } }, body })),
  })
  return (
    <Form {...form} submit={t('mark')}>
      <Pair>
        <CodeInput label={t('kind')} name="kind" list="calendarDay" required value={v.kind} onChange={(kind) => { set({ kind: kind as Kind }) }} />
        <Text label={t('name')} name="name" required hint={t('nameHint')} value={v.name} onChange={(name) => { set({ name }) }} />
      </Pair>
    </Form>
  )
}
