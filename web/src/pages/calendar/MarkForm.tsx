import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { Form } from '../../ui/form/Form'
import { CodeInput, Pair, Text } from '../../ui/form/inputs'
import { useDraft } from '../../ui/form/useDraft'
import { useWords } from '../../words/lang'
import type { DayOf, Kind } from './month'
import { words } from './words'

/** A worked day becomes free, a free one worked: that is what one marks a day for. */
export function MarkForm({ of, done }: { of: DayOf; done: () => void }) {
  const t = useWords(words)
  const draft = useDraft(`calendar ${of.date}`, { kind: of.mark?.kind ?? (of.worked ? 'HOLIDAY' : 'WORKDAY'), name: of.mark?.name ?? '' })
  const { values: v, set } = draft
  const mark = useCommand(
    async () => must(await api.PUT('/api/visits/calendar/{date}', { params: { path: { date: of.date } }, body: v })),
    () => {
      draft.done()
      done()
    },
  )
  return (
    <Form onSubmit={() => { mark.mutate(undefined) }} send={mark} submit={t('mark')} draft={draft}>
      <Pair>
        <CodeInput label={t('kind')} name="kind" list="calendarDay" required value={v.kind} onChange={(kind) => { set({ kind: kind as Kind }) }} />
        <Text label={t('name')} name="name" required hint={t('nameHint')} value={v.name} onChange={(name) => { set({ name }) }} />
      </Pair>
    </Form>
  )
}
