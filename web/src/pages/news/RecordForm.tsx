import { api, idempotent, must } from '../../api/client'
import { useColleagues } from '../../api/everybody'
import { usePerson } from '../../api/session'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { CodeInput, LongText, Pair, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { today } from '../../ui/format'
import { useWords } from '../../words/lang'
import type { NewsKind } from './news'
import { words } from './words'

/** What somebody saw in the market, mostly himself and today, in a territory of his. */
export function RecordForm({ done }: { done: () => void }) {
  const t = useWords(words)
  const me = usePerson().specialist ?? ''
  const colleagues = useColleagues().data ?? []
  const territoriesOf = (specialistId: string) => colleagues.find((c) => c.specialistId === specialistId)?.territories ?? []
  const where = ({ specialistId, territory }: { specialistId: string; territory: string }) => territory || (territoriesOf(specialistId)[0] ?? '')
  const { values: v, set, form } = useForm({
    draft: 'news', done,
    initial: { specialistId: me, date: today(), kind: '', territory: '', competitor: '', text: '', proposal: '' },
    send: async ({ kind, territory, competitor, proposal, ...seen }, { key }) => must(await api.POST('/api/visits/news', {
      params: idempotent(key),
      body: {
        ...seen,
        kind: kind as NewsKind,
        territory: where({ ...seen, territory }),
        ...(kind === 'COMPETITOR' && competitor !== '' && { competitor }),
        ...(proposal !== '' && { proposal }),
      },
    })),
  })
  return (
    <Form {...form} submit={t('record')}>
      {colleagues.length > 1 && <Pick label={t('specialist')} name="specialistId" required value={v.specialistId} onChange={(specialistId) => { set({ specialistId }) }} items={colleagues.map((c) => ({ id: c.specialistId, name: c.name }))} />}
      <Pair>
        <CodeInput label={t('kind')} name="kind" list="newsKind" required value={v.kind} onChange={(kind) => { set({ kind }) }} />
        {v.kind === 'COMPETITOR' && <Text label={t('competitor')} name="competitor" required value={v.competitor} onChange={(competitor) => { set({ competitor }) }} />}
      </Pair>
      <Pair>
        <Text label={t('territory')} name="territory" required suggestions={territoriesOf(v.specialistId)} value={where(v)} onChange={(territory) => { set({ territory }) }} />
        <DateInput label={t('date')} name="date" required value={v.date} onChange={(date) => { set({ date }) }} />
      </Pair>
      <LongText label={t('text')} name="text" required value={v.text} onChange={(text) => { set({ text }) }} />
      <LongText label={t('proposal')} name="proposal" rows={2} hint={t('proposalHint')} value={v.proposal} onChange={(proposal) => { set({ proposal }) }} />
    </Form>
  )
}
