import './hospitality.css'
import { api, must } from '../../api/client'
import { Form } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { money } from '../../ui/format'
import { yuan } from '../../ui/money'
import { useWords } from '../../words/lang'
import { LinesFields } from './LinesFields'
import { linesOf, NOTHING, totalOf, type Lines, type Request } from './request'
import { words } from './words'

export function SettlementForm({ request: r, done }: { request: Request; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `hospitality ${r.requestId} settlement`, version: r.version, initial: NOTHING, done,
    send: async (lines, { read }) => must(await api.PUT('/api/hospitality/requests/{requestId}/settlement', { params: { path: { requestId: r.requestId }, header: read }, body: linesOf(lines) })),
  })
  const budgeted = (line: keyof Lines) => t('settleHint', { budget: money(r.budget[line]) })
  const total = totalOf(v)
  const over = total - Number(r.total.amount)
  return (
    <Form {...form} submit={t('settle')}>
      <LinesFields values={v} onChange={set} hints={{ meeting: budgeted('meeting'), meal: budgeted('meal'), transport: budgeted('transport'), gifts: budgeted('gifts'), other: budgeted('other') }} />
      <output className="hospitality-total">{t('runningTotal', { total: yuan(total) })} {over > 0 && <span className="tag warn">{t('over', { by: yuan(over) })}</span>}</output>
    </Form>
  )
}
