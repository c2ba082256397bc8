import { useState } from 'react'
import { Form } from '../../ui/form/Form'
import { Select, Text } from '../../ui/form/inputs'
import { DateInput } from '../../ui/form/DateInput'
import { instant, today } from '../../ui/format'
import { useWords } from '../../words/lang'
import { useStart, type Service } from './service'
import { words } from './words'

/** A reaction gives orders; after history was restored only a person knows which it gave already. */
export function StartForm({ service, reaction }: { service: Service; reaction: string }) {
  const t = useWords(words)
  const [v, setV] = useState({ where: '', date: today(), time: '00:00' })
  const start = useStart(service, reaction, v.where === 'moment' ? instant(v.date, v.time) : v.where)
  return (
    <Form onSubmit={() => { start.mutate() }} send={start} submit={t('start')}>
      <Select label={t('startAt')} name="at" required value={v.where} onChange={(where) => { setV({ ...v, where }) }} options={[['now', t('now')], ['beginning', t('beginning')], ['moment', t('moment')]]} />
      {v.where === 'moment' && <DateInput label={t('date')} name="date" required value={v.date} onChange={(date) => { setV({ ...v, date }) }} />}
      {v.where === 'moment' && <Text label={t('time')} name="time" type="time" required value={v.time} onChange={(time) => { setV({ ...v, time }) }} />}
    </Form>
  )
}
