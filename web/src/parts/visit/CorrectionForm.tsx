import { api, must } from '../../api/client'
import { useClients } from '../../api/everybody'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { CodeInput, LongText, Pair } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import { ReportFields } from './ReportFields'
import { reportOf, typedAgain } from './typed'
import type { Report, Visit } from './visit'
import { words } from './words'

/** What is right about a completed visit, the whole of it, with the reason; what was said first stays on record. */
export function CorrectionForm({ visit, report, done }: { visit: Visit; report: Report; done: () => void }) {
  const t = useWords(words)
  const clients = useClients().data ?? []
  const { values: v, set, form } = useForm({
    draft: `visit ${visit.visitId} correction`,
    initial: { ...typedAgain(visit, report), clientId: visit.clientId, purpose: report.purpose, reason: '' },
    version: visit.version,
    send: async ({ reason, ...typed }, { read }) => must(await api.PUT('/api/visits/{visitId}/correction', {
      params: { path: { visitId: visit.visitId }, header: read },
      body: { reason, report: reportOf(typed, { clientId: typed.clientId, purpose: typed.purpose, startedAt: report.startedAt, endedAt: report.endedAt, report }) },
    })),
    done,
  })
  return (
    <Form {...form} submit={t('correct')}>
      <Pair>
        <Pick label={t('client')} name="clientId" required value={v.clientId} onChange={(clientId) => { set({ clientId }) }} items={clients.map((c) => ({ id: c.clientId, name: c.name }))} />
        <DateInput label={t('on')} name="on" required value={v.on} onChange={(on) => { set({ on }) }} />
      </Pair>
      <CodeInput label={t('purpose')} name="purpose" list="purpose" required value={v.purpose} onChange={(purpose) => { set({ purpose: purpose as Visit['purpose'] }) }} />
      <ReportFields values={v} set={set} clientId={v.clientId} />
      <LongText label={t('reason')} name="reason" required rows={2} value={v.reason} onChange={(reason) => { set({ reason }) }} />
    </Form>
  )
}
