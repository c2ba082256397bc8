import { lazy } from 'react'
import { api, must } from '../../api/client'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { useWords } from '../../words/lang'
import type { Request } from './request'
import { words } from './words'

const ApprovalForm = lazy(() => import('./ApprovalForm').then((m) => ({ default: m.ApprovalForm })))
const SettlementForm = lazy(() => import('./SettlementForm').then((m) => ({ default: m.SettlementForm })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

export function Decisions({ of: r }: { of: Request }) {
  const t = useWords(words)
  const may = useMay()
  const open = r.status === 'REQUESTED'
  return (
    <Actions
      of={[
        open && may('approveRequest') && { id: 'approve', label: t('approve'), tone: 'primary', form: (close) => <ApprovalForm request={r} done={close} /> },
        open && may('refuseRequest') && {
          id: 'refuse', label: t('refuse'), tone: 'danger',
          form: (close) => (
            <ReasonForm
              draft={`hospitality ${r.requestId} refusal`} submit={t('refuse')} version={r.version} done={close}
              send={async (reason, { read }) => must(await api.PUT('/api/hospitality/requests/{requestId}/refusal', { params: { path: { requestId: r.requestId }, header: read }, body: { reason } }))}
            />
          ),
        },
        r.status === 'APPROVED' && may('settleRequest') && { id: 'settle', label: t('settle'), tone: 'primary', form: (close) => <SettlementForm request={r} done={close} /> },
      ]}
    />
  )
}
