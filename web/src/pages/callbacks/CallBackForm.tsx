import { api, idempotent, must } from '../../api/client'
import { useColleagues } from '../../api/everybody'
import { usePerson } from '../../api/session'
import { FLAGS, type Flag } from '../../parts/desk/conduct/flags'
import { words as conductWords } from '../../parts/desk/conduct/words'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { Checks, Pair, Select, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { addDays, instant, today } from '../../ui/format'
import { useWords } from '../../words/lang'
import { ANSWERED_BY, madeNow, NUMBERS, type Series } from './series'
import { words } from './words'

/** Not in the quotes of other texts, by which the codes of this name would come among those that every page loads. */
const FIELD = `answeredBy`
const SATISFACTION = ['5', '4', '3', '2', '1'] as const

/** A call-back that is made now; only what the owner says is asked for where he answered. */
export function CallBackForm({ of, done }: { of: Series; done: () => void }) {
  const t = useWords(words)
  const flag = useWords(conductWords)
  const me = usePerson().specialist
  const people = useColleagues().data ?? []
  const { standard, seriesId } = of
  const { values: v, set, form } = useForm({
    draft: `call-back ${standard} ${seriesId}`, done,
    initial: { number: String(madeNow(of, new Date())?.number ?? ''), answered: '', agent: me ?? of.agent, toThePoint: '', satisfaction: '', problem: '', conduct: [] as string[], nextDay: addDays(today(), 1), nextTime: '' },
    send: async (said, { key }) => must(await api.POST('/api/clients/call-backs', {
      params: idempotent(key),
      body: {
        standard, seriesId,
        number: Number(said.number),
        agent: said.agent,
        answeredBy: said.answered as (typeof ANSWERED_BY)[number],
        ...(said.answered === 'OWNER' ? {
          ...(said.toThePoint !== '' && { toThePoint: Number(said.toThePoint) }),
          ...(said.satisfaction !== '' && { satisfaction: Number(said.satisfaction) }),
          ...(said.problem !== '' && { problem: said.problem }),
        } : {
          ...(said.nextTime !== '' && { nextAt: instant(said.nextDay, said.nextTime) }),
        }),
        ...(said.conduct.length > 0 && { conduct: said.conduct as Flag[] }),
      },
    })),
  })
  const byOwner = v.answered === 'OWNER'
  return (
    <Form {...form} submit={t('record')}>
      <Pair>
        <Select label={t('byWhom')} name={FIELD} required value={v.answered} onChange={(answered) => { set({ answered }) }} options={ANSWERED_BY.map((by) => [by, t(by)])} />
        <Select label={t('number')} name="number" required value={v.number} onChange={(number) => { set({ number }) }} options={NUMBERS.map((n) => [String(n), String(n)])} />
      </Pair>
      {byOwner && (
        <>
          <Pair>
            <Text label={t('toThePoint')} name="toThePoint" inputMode="numeric" value={v.toThePoint} onChange={(toThePoint) => { set({ toThePoint }) }} />
            <Select label={t('satisfaction')} name="satisfaction" value={v.satisfaction} onChange={(satisfaction) => { set({ satisfaction }) }} options={SATISFACTION.map((n) => [n, n])} />
          </Pair>
          <Text label={t('problem')} name="problem" hint={t('problemHint')} value={v.problem} onChange={(problem) => { set({ problem }) }} />
        </>
      )}
      {v.answered !== '' && !byOwner && (
        <Pair>
          <DateInput label={t('nextDay')} name="nextDay" required value={v.nextDay} onChange={(nextDay) => { set({ nextDay }) }} />
          <Text label={t('nextTime')} name="nextAt" type="time" hint={t('nextHint')} value={v.nextTime} onChange={(nextTime) => { set({ nextTime }) }} />
        </Pair>
      )}
      <Checks label={t('conduct')} name="conduct" values={v.conduct} onChange={(conduct) => { set({ conduct }) }} options={FLAGS[standard].map((f) => [f, flag(f)])} />
      {people.length > 1 && <Pick label={t('agent')} name="agent" required value={v.agent} onChange={(agent) => { set({ agent }) }} items={people.map((p) => ({ id: p.specialistId, name: p.name }))} />}
    </Form>
  )
}
