import { lazy } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'wouter'
import { api, must } from '../../api/client'
import { useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { longDay } from '../../ui/format'
import { Card, Facts, Page } from '../../ui/Page'
import { Answer } from '../../ui/States'
import { useWords } from '../../words/lang'
import type { Referral } from './referral'
import { Status } from './Status'
import { words } from './words'

const ConfirmationForm = lazy(() => import('./ConfirmationForm').then((m) => ({ default: m.ConfirmationForm })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))
const CorrectionForm = lazy(() => import('./CorrectionForm').then((m) => ({ default: m.CorrectionForm })))

export default function ReferralPage() {
  const t = useWords(words)
  const names = useNames()
  const { referralId = '' } = useParams()
  const referral = useQuery({ queryKey: ['referrals', referralId], queryFn: async () => must(await api.GET('/api/clients/referrals/{referralId}', { params: { path: { referralId } } })) })
  return (
    <Page title={referral.data ? t('referralOf', { client: names.client(referral.data.clientId) }) : t('referral')} help={async () => (await import('./help')).referralHelp}>
      <Answer of={referral}>
        {(r) => (
          <>
            <ReferralActions of={r} />
            <ReferralFacts of={r} />
          </>
        )}
      </Answer>
    </Page>
  )
}

function ReferralActions({ of: r }: { of: Referral }) {
  const t = useWords(words)
  const may = useMay()
  const stands = r.status !== 'WITHDRAWN'
  return (
    <Actions
      of={[
        r.status === 'SENT' && may('confirmReferral') && { id: 'confirm', label: t('confirm'), tone: 'primary', form: (close) => <ConfirmationForm referral={r} done={close} /> },
        stands && may('correctReferral') && { id: 'correct', label: t('correct'), form: (close) => <CorrectionForm referral={r} done={close} /> },
        stands && may('withdrawReferral') && {
          id: 'withdraw', label: t('withdraw'), tone: 'danger',
          form: (close) => (
            <ReasonForm
              draft={`referral ${r.referralId} withdrawal`} submit={t('withdraw')} version={r.version} done={close}
              send={async (reason, { read }) => must(await api.PUT('/api/clients/referrals/{referralId}/withdrawal', { params: { path: { referralId: r.referralId }, header: read }, body: { reason } }))}
            />
          ),
        },
      ]}
    />
  )
}

function ReferralFacts({ of: r }: { of: Referral }) {
  const t = useWords(words)
  const names = useNames()
  const may = useMay()
  const client = names.client(r.clientId)
  const specialist = names.colleague(r.specialistId)
  return (
    <Card>
      <Facts
        of={[
          [t('number'), r.referralId],
          [t('client'), may('showClient') ? <Link key="client" href={`/clients/${r.clientId}`}>{client}</Link> : client],
          [t('groups'), r.groups],
          [t('status'), <Status key="status" of={r.status} />],
          [t('specialist'), may('listSpecialists') ? <Link key="specialist" href={`/colleagues/${r.specialistId}`}>{specialist}</Link> : specialist],
          [t('sentOn'), longDay(r.sentOn)],
          [t('confirmedOn'), r.confirmedOn && longDay(r.confirmedOn)],
          [t('reason'), r.reason && <span key="reason" className="long">{r.reason}</span>],
        ]}
      />
    </Card>
  )
}
