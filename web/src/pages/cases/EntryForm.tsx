import { api, idempotent, must } from '../../api/client'
import { useColleagues } from '../../api/everybody'
import { FLAGS } from '../../parts/desk/conduct/flags'
import { words as conductWords } from '../../parts/desk/conduct/words'
import { words as entryWords } from '../../parts/desk/entry/words'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { Pair, Select, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { instant, today } from '../../ui/format'
import { useWords } from '../../words/lang'
import type { Kind, Sheet } from './case'
import { CELLS } from './kinds'
import { bodyOf, NOTHING } from './said'
import { words } from './sheet/words'

const SATISFACTION = ['5', '4', '3', '2', '1'] as const

/** What happens in a case now: one thing, or which of several, with what that needs. */
export function EntryForm({ of: { caseId, standard, entries }, kinds, done }: { of: Sheet; kinds: readonly Kind[]; done: () => void }) {
  const t = useWords(words)
  const kindWord = useWords(entryWords)
  const flag = useWords(conductWords)
  const people = useColleagues().data ?? []
  const [only] = kinds.length === 1 ? kinds : []
  const { values: v, set, form } = useForm({
    draft: `case ${caseId} ${only ?? 'entry'}`, done,
    initial: { ...NOTHING, kind: only ?? '', promisedOn: today() },
    send: async (said, { key }) => must(await api.POST('/api/clients/cases/{caseId}/entries', { params: { path: { caseId }, ...idempotent(key) }, body: bodyOf({ ...said, kind: only ?? (said.kind as Kind) }, instant) })),
  })
  const kind = only ?? kinds.find((k) => k === v.kind)
  const { needs, may } = kind ? CELLS[kind] : {}
  const units = [...new Set(entries.filter((e) => e.kind !== 'HANDED_OVER').map((e) => e.to).filter((to) => to !== undefined))]
  return (
    <Form {...form} submit={kind ? t('tell', { what: kindWord(kind) }) : t('save')}>
      {only === undefined && <Select label={t('what')} name="kind" required value={kind ?? ''} onChange={(other) => { set({ kind: other }) }} options={kinds.map((k) => [k, kindWord(k)])} />}
      {needs === 'to' && <Text label={t('department')} name="to" required suggestions={units} value={v.to} onChange={(to) => { set({ to }) }} />}
      {needs === 'agent' && (people.length > 0
        ? <Pick label={t('newAgent')} name="to" required value={v.agent} onChange={(agent) => { set({ agent }) }} items={people.map((p) => ({ id: p.specialistId, name: p.name }))} />
        : <Text label={t('newAgent')} name="to" required value={v.agent} onChange={(agent) => { set({ agent }) }} />)}
      {(needs === 'solver' || may === 'solver') && <Text label={t('solver')} name="solver" required={needs === 'solver'} value={v.solver} onChange={(solver) => { set({ solver }) }} />}
      {needs === 'promisedFor' && (
        <Pair>
          <DateInput label={t('promisedOn')} name="promisedOn" required value={v.promisedOn} onChange={(promisedOn) => { set({ promisedOn }) }} />
          <Text label={t('promisedTime')} name="promisedFor" type="time" required value={v.promisedTime} onChange={(promisedTime) => { set({ promisedTime }) }} />
        </Pair>
      )}
      {needs === 'conduct' && <Select label={t('conduct')} name="conduct" required value={v.conduct} onChange={(conduct) => { set({ conduct }) }} options={FLAGS[standard].map((f) => [f, flag(f)])} />}
      {may === 'satisfaction' && <Select label={t('satisfaction')} name="satisfaction" value={v.satisfaction} onChange={(satisfaction) => { set({ satisfaction }) }} options={SATISFACTION.map((n) => [n, n])} />}
      {kind && <Text label={t(needs === 'reason' ? 'reason' : 'remark')} name="reason" required={needs === 'reason'} value={v.reason} onChange={(reason) => { set({ reason }) }} />}
    </Form>
  )
}
