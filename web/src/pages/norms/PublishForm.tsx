import { api, idempotent, must } from '../../api/client'
import { addMonths, thisMonth } from '../../ui/format'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import { words } from './words'

/** Other hours, as a rule from the next month on: within a month they would part its figures. */
export function PublishForm({ now, done }: { now: { opens: string; closes: string }; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: 'norms',
    initial: { opens: now.opens, closes: now.closes, validFrom: `${addMonths(thisMonth(), 1)}-01` },
    send: async (body, { key }) => must(await api.POST('/api/visits/norms', { params: idempotent(key), body })),
    done,
  })
  return (
    <Form {...form} submit={t('publish')}>
      <DateInput label={t('validFrom')} name="validFrom" required value={v.validFrom} onChange={(validFrom) => { set({ validFrom }) }} />
      <Pair>
        <Text label={t('opens')} name="opens" type="time" required value={v.opens} onChange={(opens) => { set({ opens }) }} />
        <Text label={t('closes')} name="closes" type="time" required value={v.closes} onChange={(closes) => { set({ closes }) }} />
      </Pair>
    </Form>
  )
}
