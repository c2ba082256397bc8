import './hospitality.css'
import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { asRead } from '../../api/version'
import { Actions } from '../../ui/Actions'
import { Form } from '../../ui/form/Form'
import { ReasonForm } from '../../ui/form/ReasonForm'
import { useDraft } from '../../ui/form/useDraft'
import { longDay, money } from '../../ui/format'
import { useWords } from '../../words/lang'
import { LinesFields } from './LinesFields'
import { linesOf, NOTHING, totalOf, yuan, type Lines, type Request } from './request'
import { words } from './words'

export function Decisions({ of: r }: { of: Request }) {
  const t = useWords(words)
  const may = useMay()
  const params = { path: { requestId: r.requestId }, header: asRead(r.version) }
  const open = r.status === 'REQUESTED'
  return (
    <Actions
      of={[
        open && may('approveRequest') && { id: 'approve', label: t('approve'), tone: 'primary', form: (close) => <ApprovalForm request={r} done={close} /> },
        open && may('refuseRequest') && {
          id: 'refuse', label: t('refuse'), tone: 'danger',
          form: (close) => <ReasonForm draft={`hospitality ${r.requestId} refusal`} submit={t('refuse')} done={close} send={async (reason) => must(await api.PUT('/api/hospitality/requests/{requestId}/refusal', { params, body: { reason } }))} />,
        },
        r.status === 'APPROVED' && may('settleRequest') && { id: 'settle', label: t('settle'), tone: 'primary', form: (close) => <SettlementForm request={r} done={close} /> },
      ]}
    />
  )
}

function ApprovalForm({ request: r, done }: { request: Request; done: () => void }) {
  const t = useWords(words)
  const names = useNames()
  const approve = useCommand(async () => must(await api.PUT('/api/hospitality/requests/{requestId}/approval', { params: { path: { requestId: r.requestId }, header: asRead(r.version) } })), done)
  return (
    <Form onSubmit={() => { approve.mutate(undefined) }} send={approve} submit={t('approve')}>
      <p>{t('approveAsk', { total: money(r.total), day: longDay(r.banquetOn), venue: r.venue, client: names.client(r.clientId) })}</p>
    </Form>
  )
}

function SettlementForm({ request: r, done }: { request: Request; done: () => void }) {
  const t = useWords(words)
  const draft = useDraft(`hospitality ${r.requestId} settlement`, NOTHING)
  const settle = useCommand(
    async (body: Lines) => must(await api.PUT('/api/hospitality/requests/{requestId}/settlement', { params: { path: { requestId: r.requestId }, header: asRead(r.version) }, body })),
    () => {
      draft.done()
      done()
    },
  )
  const budgeted = (line: keyof Lines) => t('settleHint', { budget: money(r.budget[line]) })
  const total = totalOf(draft.values)
  const over = total - Number(r.total.amount)
  return (
    <Form onSubmit={() => { settle.mutate(linesOf(draft.values)) }} send={settle} submit={t('settle')} draft={draft}>
      <LinesFields values={draft.values} onChange={draft.set} hints={{ meeting: budgeted('meeting'), meal: budgeted('meal'), transport: budgeted('transport'), gifts: budgeted('gifts'), other: budgeted('other') }} />
      <output className="hospitality-total">{t('runningTotal', { total: yuan(total) })} {over > 0 && <span className="tag warn">{t('over', { by: yuan(over) })}</span>}</output>
    </Form>
  )
}
