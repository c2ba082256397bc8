import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { dateOf, instant, time } from '../../ui/format'
import { Form } from '../../ui/form/Form'
import { CodeInput, LongText, Pair, Text } from '../../ui/form/inputs'
import { useDraft } from '../../ui/form/useDraft'
import { useWords } from '../../words/lang'
import type { Completion, Visit } from './visit'
import { words } from './words'

/** What only he knows who was there: with whom, from when to when, what came of it. Everything else is known already. */
export function CompletionForm({ visit, done }: { visit: Visit; done: () => void }) {
  const t = useWords(words)
  const draft = useDraft(`visit ${visit.visitId} completion`, {
    personMet: '',
    from: visit.startedAt ? time(visit.startedAt) : '',
    to: time(new Date().toISOString()),
    outcome: '',
    solved: '',
    unsolved: '',
    summary: '',
  })
  const { values: v, set } = draft
  const complete = useCommand(
    async (body: Completion) => must(await api.PUT('/api/visits/{visitId}/completion', { params: { path: { visitId: visit.visitId } }, body })),
    () => {
      draft.done()
      done()
    },
  )
  const date = visit.startedAt ? dateOf(visit.startedAt) : visit.on
  const submit = () => {
    complete.mutate({
      clientId: visit.clientId,
      purpose: visit.purpose,
      groups: visit.groups,
      personMet: v.personMet,
      startedAt: instant(date, v.from),
      endedAt: instant(date, v.to),
      outcome: v.outcome as Completion['outcome'],
      ...(v.solved !== '' && { solved: Number(v.solved) }),
      ...(v.unsolved !== '' && { unsolved: Number(v.unsolved) }),
      ...(v.summary !== '' && { summary: v.summary }),
    })
  }
  return (
    <Form onSubmit={submit} send={complete} submit={t('complete')} draft={draft}>
      <Text label={t('met')} name="personMet" required value={v.personMet} onChange={(personMet) => { set({ personMet }) }} />
      <Pair>
        <Text label={t('from')} name="startedAt" type="time" required value={v.from} onChange={(from) => { set({ from }) }} />
        <Text label={t('to')} name="endedAt" type="time" required value={v.to} onChange={(to) => { set({ to }) }} />
      </Pair>
      <CodeInput label={t('outcome')} name="outcome" list="outcome" required value={v.outcome} onChange={(outcome) => { set({ outcome }) }} />
      <Pair>
        <Text label={t('solved')} name="solved" inputMode="numeric" value={v.solved} onChange={(solved) => { set({ solved }) }} />
        <Text label={t('unsolved')} name="unsolved" inputMode="numeric" value={v.unsolved} onChange={(unsolved) => { set({ unsolved }) }} />
      </Pair>
      <LongText label={t('summary')} name="summary" value={v.summary} onChange={(summary) => { set({ summary }) }} />
    </Form>
  )
}
