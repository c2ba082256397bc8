import { api, must } from '../../api/client'
import { Form } from '../../ui/form/Form'
import { LongText } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import type { News } from './news'
import { words } from './words'

/** What became of a proposal; what was said of it before stays on record. */
export function OutcomeForm({ of, done }: { of: News; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `news ${of.newsId}`, done,
    initial: { text: '' },
    send: async (body) => must(await api.PUT('/api/visits/news/{newsId}/outcome', { params: { path: { newsId: of.newsId } }, body })),
  })
  return (
    <Form {...form} submit={t('followUp')}>
      <LongText label={t('outcome')} name="text" required rows={2} value={v.text} onChange={(text) => { set({ text }) }} />
    </Form>
  )
}
