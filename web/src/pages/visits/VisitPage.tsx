import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'wouter'
import { api, must } from '../../api/client'
import { useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { longDay, time } from '../../ui/format'
import { ReasonForm } from '../../ui/form/ReasonForm'
import { Card, Facts, Page } from '../../ui/Page'
import { Answer } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { CompletionForm } from './CompletionForm'
import { Status } from './Status'
import type { Report, Visit } from './visit'
import { words } from './words'

export default function VisitPage() {
  const t = useWords(words)
  const { visitId = '' } = useParams()
  const visit = useQuery({ queryKey: ['visits', visitId], queryFn: async () => must(await api.GET('/api/visits/{visitId}', { params: { path: { visitId } } })) })
  return (
    <Page title={t('visit', { id: visitId })} help={t('visitHelp')}>
      <Answer of={visit}>
        {(v) => (
          <>
            <VisitActions of={v} />
            <Planned of={v} />
            {v.report && <Reported of={v.report} />}
          </>
        )}
      </Answer>
    </Page>
  )
}

function VisitActions({ of: v }: { of: Visit }) {
  const t = useWords(words)
  const may = useMay()
  const path = { visitId: v.visitId }
  const open = v.status === 'PLANNED' || v.status === 'STARTED'
  return (
    <Actions
      of={[
        open && may('completeVisit') && { id: 'complete', label: t('complete'), tone: 'primary', form: (close) => <CompletionForm visit={v} done={close} /> },
        open && may('cancelVisit') && {
          id: 'cancel', label: t('cancel'),
          form: (close) => <ReasonForm draft={`visit ${v.visitId} cancel`} submit={t('cancel')} done={close} send={async (reason) => must(await api.PUT('/api/visits/{visitId}/cancellation', { params: { path }, body: { reason } }))} />,
        },
        v.status === 'COMPLETED' && may('withdrawVisit') && {
          id: 'withdraw', label: t('withdraw'), tone: 'danger',
          form: (close) => <ReasonForm draft={`visit ${v.visitId} withdraw`} submit={t('withdraw')} done={close} send={async (reason) => must(await api.PUT('/api/visits/{visitId}/withdrawal', { params: { path }, body: { reason } }))} />,
        },
      ]}
    />
  )
}

function Planned({ of: v }: { of: Visit }) {
  const t = useWords(words)
  const names = useNames()
  return (
    <Card>
      <Facts
        of={[
          [t('client'), <Link key="client" href={`/clients/${v.clientId}`}>{names.client(v.clientId)}</Link>],
          [t('specialist'), names.colleague(v.specialistId)],
          [t('on'), <Link key="day" href={`/days/${v.specialistId}/${v.on}`}>{longDay(v.on)}</Link>],
          [t('status'), <Status key="status" of={v.status} />],
          [t('purpose'), label('purpose', v.purpose)],
          [t('groups'), v.groups],
          [t('from'), v.startedAt && time(v.startedAt)],
          [t('reason'), v.reason],
        ]}
      />
    </Card>
  )
}

function Reported({ of: r }: { of: Report }) {
  const t = useWords(words)
  return (
    <Card title={t('report')}>
      <Facts
        of={[
          [t('met'), r.personMet?.name],
          [t('times'), `${time(r.startedAt)}–${time(r.endedAt)}`],
          [t('outcome'), label('outcome', r.outcome)],
          [t('solved'), r.solved],
          [t('unsolved'), r.unsolved],
          [t('companions'), r.companions.join('、')],
          [t('summary'), r.summary],
        ]}
      />
    </Card>
  )
}
