import { api, must } from '../../api/client'
import { useNames } from '../../api/everybody'
import { Form } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { longDay, money } from '../../ui/format'
import { useWords } from '../../words/lang'
import type { Request } from './request'
import { words } from './words'

export function ApprovalForm({ request: r, done }: { request: Request; done: () => void }) {
  const t = useWords(words)
  const names = useNames()
  const { form } = useForm({
    draft: `hospitality ${r.requestId} approval`, version: r.version, initial: {}, done,
    send: async (_, { read }) => must(await api.PUT('/api/hospitality/requests/{requestId}/approval', { params: { path: { requestId: r.requestId }, header: read } })),
  })
  return (
    <Form {...form} submit={t('approve')}>
      <p>{t('approveAsk', { total: money(r.total), day: longDay(r.banquetOn), venue: r.venue, client: names.client(r.clientId) })}</p>
    </Form>
  )
}
