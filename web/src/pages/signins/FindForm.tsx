import { useState } from 'react'
import { useColleagues } from '../../api/everybody'
import { usePerson } from '../../api/session'
import type { Signed } from '../../parts/day/day'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { instant, today } from '../../ui/format'
import { useWords } from '../../words/lang'
import { words } from './words'

const STILL = { error: null, isPending: false }

/** Which sign-in is to be put right, for the duty officer, who is shown no days: one is named by whose it is and when it was recorded to be. */
export function FindForm({ found }: { found: (signed: Signed) => void }) {
  const t = useWords(words)
  const me = usePerson().specialist
  const colleagues = (useColleagues().data ?? []).filter((c) => c.specialistId !== me)
  const [v, setV] = useState({ specialistId: '', date: today(), time: '' })
  return (
    <Form onSubmit={() => { found({ specialistId: v.specialistId, at: instant(v.date, v.time) }) }} send={STILL} submit={t('find')}>
      <p className="muted">{t('earlierNote')}</p>
      <Pick label={t('specialist')} name="specialistId" required value={v.specialistId} onChange={(specialistId) => { setV({ ...v, specialistId }) }} items={colleagues.map((c) => ({ id: c.specialistId, name: c.name }))} />
      <Pair>
        <DateInput label={t('date')} name="date" required value={v.date} onChange={(date) => { setV({ ...v, date }) }} />
        <Text label={t('time')} name="at" type="time" required value={v.time} onChange={(time) => { setV({ ...v, time }) }} />
      </Pair>
    </Form>
  )
}
