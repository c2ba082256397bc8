import { api, must } from '../../api/client'
import { Form } from '../../ui/form/Form'
import { Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import type { Series } from './series'
import { words } from './words'

export function PassOnForm({ of: { standard, seriesId }, callBackId, done }: { of: Series; callBackId: string; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `call-back ${standard} ${seriesId} ${callBackId} passing-on`, done,
    initial: { passedTo: '' },
    send: async (body) => must(await api.PUT('/api/clients/call-backs/{standard}/{seriesId}/{callBackId}/passing-on', { params: { path: { standard, seriesId, callBackId } }, body })),
  })
  return (
    <Form {...form} submit={t('passOn')}>
      <Text label={t('passedTo')} name="passedTo" required value={v.passedTo} onChange={(passedTo) => { set({ passedTo }) }} />
    </Form>
  )
}
