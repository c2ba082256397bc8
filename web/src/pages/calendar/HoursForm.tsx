import { api, idempotent, must } from '../../api/client'
import type { components } from '../../api/gen/visits'
import { useOffices } from '../../api/offices'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { CodeInput, Pair, Select, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import { intervalsOf } from './month'
import { words } from './words'

type Weekday = NonNullable<components['schemas']['NewWorkHours']['weekday']>

/** The hours of a weekday from a day on, or of one date. */
export function HoursForm({ office, done }: { office: string; done: () => void }) {
  const t = useWords(words)
  const offices = useOffices('').data ?? []
  const { values: v, set, form } = useForm({
    draft: 'hours', done,
    initial: { office, weekday: '', date: '', validFrom: '', intervals: '' },
    send: async ({ office: at, weekday, date, validFrom, intervals }, { key }) => must(await api.POST('/api/visits/work-hours', {
      params: idempotent(key),
      body: {
        intervals: intervalsOf(intervals),
        ...(at !== '' && { office: at }),
        ...(weekday !== '' && { weekday: weekday as Weekday }),
        ...(date !== '' && { date }),
        ...(validFrom !== '' && { validFrom }),
      },
    })),
  })
  return (
    <Form {...form} submit={t('setHours')}>
      <Pair>
        <Select label={t('office')} name="office" hint={t('officeHint')} value={v.office} onChange={(at) => { set({ office: at }) }} options={offices.map((o) => [o.officeId, o.name])} />
        <Text label={t('intervals')} name="intervals" required hint={t('intervalsHint')} value={v.intervals} onChange={(intervals) => { set({ intervals }) }} />
      </Pair>
      <Pair>
        <CodeInput label={t('weekday')} name="weekday" list="weekday" value={v.weekday} onChange={(weekday) => { set({ weekday, date: '' }) }} />
        {v.weekday === ''
          ? <DateInput label={t('date')} name="date" value={v.date} onChange={(date) => { set({ date, validFrom: '' }) }} />
          : <DateInput label={t('validFrom')} name="validFrom" value={v.validFrom} onChange={(validFrom) => { set({ validFrom }) }} />}
      </Pair>
    </Form>
  )
}
