import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'wouter'
import { api, must } from '../../api/client'
import { useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { longDay } from '../../ui/format'
import { Card, Facts, Page } from '../../ui/Page'
import { Answer } from '../../ui/States'
import { useWords } from '../../words/lang'
import { Costs } from './Costs'
import { Decisions } from './Decisions'
import type { Request } from './request'
import { Status } from './Status'
import { words } from './words'

export default function RequestPage() {
  const t = useWords(words)
  const { requestId = '' } = useParams()
  const request = useQuery({ queryKey: ['hospitality', requestId], queryFn: async () => must(await api.GET('/api/hospitality/requests/{requestId}', { params: { path: { requestId } } })) })
  const names = useNames()
  return (
    <Page title={request.data ? t('requestOf', { client: names.client(request.data.clientId) }) : t('request')} help={async () => (await import('./help')).requestHelp}>
      <Answer of={request}>
        {(r) => (
          <>
            <Decisions of={r} />
            <Arrangements of={r} />
            <Costs of={r} />
            <Guests of={r} />
          </>
        )}
      </Answer>
    </Page>
  )
}

function Arrangements({ of: r }: { of: Request }) {
  const t = useWords(words)
  const names = useNames()
  const may = useMay()
  const client = names.client(r.clientId)
  return (
    <Card>
      <Facts
        of={[
          [t('number'), r.requestId],
          [t('client'), may('showClient') ? <Link key="client" href={`/clients/${r.clientId}`}>{client}</Link> : client],
          [t('status'), <Status key="status" of={r.status} />],
          [t('banquetOn'), longDay(r.banquetOn)],
          [t('venue'), r.venue],
          [t('applicant'), <Link key="applicant" href={`/colleagues/${r.applicant}`}>{names.colleague(r.applicant)}</Link>],
          [t('department'), r.department],
          [t('requestedOn'), longDay(r.requestedOn)],
          [t('reason'), r.reason && <span key="reason" className="long">{r.reason}</span>],
        ]}
      />
    </Card>
  )
}

function Guests({ of: r }: { of: Request }) {
  const t = useWords(words)
  const clients = r.clientGuests.map((g) => [g.name ?? t('unnamed'), g.title].filter(Boolean).join(' '))
  return (
    <Card title={t('clientGuests')}>
      <People of={clients} />
      <h2 style={{ margin: '16px 0 12px' }}>{t('ourGuests')}</h2>
      <People of={r.ourGuests.map((g) => g.replace('/', ' '))} />
    </Card>
  )
}

function People({ of }: { of: readonly string[] }) {
  const t = useWords(words)
  if (of.length === 0) return <p className="muted">{t('nobody')}</p>
  return <ul className="hospitality-people">{of.map((name, n) => <li key={n}>{name}</li>)}</ul>
}
