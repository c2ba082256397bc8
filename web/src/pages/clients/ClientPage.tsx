import { lazy } from 'react'
import { Link, useParams } from 'wouter'
import { useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { Card, Facts, Page } from '../../ui/Page'
import { Answer } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { useClient, type ClientFile } from './client'
import { Contacts } from './Contacts'
import { Referrals, Territories, Visits } from './Dealings'
import { Stage } from './Stage'
import { words } from './words'

const AmendmentForm = lazy(() => import('./AmendmentForm').then((m) => ({ default: m.AmendmentForm })))
const ContactForm = lazy(() => import('./ContactForm').then((m) => ({ default: m.ContactForm })))
const ErasureForm = lazy(() => import('./ErasureForm').then((m) => ({ default: m.ErasureForm })))
const Separation = lazy(() => import('./Separation').then((m) => ({ default: m.Separation })))
const RelocationForm = lazy(() => import('./RelocationForm').then((m) => ({ default: m.RelocationForm })))

export default function ClientPage() {
  const { clientId = '' } = useParams()
  const client = useClient(clientId)
  return (
    <Page title={client.data?.name ?? clientId} help={async () => (await import('./help')).fileHelp} actions={<Elsewhere clientId={clientId} />}>
      <Answer of={client}>
        {(c) => (
          <>
            <ClientActions of={c} />
            <ClientFacts of={c} />
            <Contacts of={c} />
            <Visits of={c} />
            <Referrals of={c} />
            <Territories of={c} />
          </>
        )}
      </Answer>
    </Page>
  )
}

/** What else the department keeps of the client, where his role reaches it. */
function Elsewhere({ clientId }: { clientId: string }) {
  const t = useWords(words)
  const may = useMay()
  return (
    <>
      {may('listReceivables') && <Link className="button plain" href={`/receivables?clientId=${clientId}`}>{t('receivables')}</Link>}
      {may('listRequests') && <Link className="button plain" href={`/hospitality?status=&clientId=${clientId}`}>{t('hospitality')}</Link>}
      {may('listEventsOfClient') && <Link className="button plain" href={`/history?clientId=${clientId}`}>{t('history')}</Link>}
    </>
  )
}

function ClientActions({ of: c }: { of: ClientFile }) {
  const t = useWords(words)
  const may = useMay()
  return (
    <Actions
      of={[
        may('amendClient') && { id: 'amend', label: t('amend'), tone: 'primary', form: (close) => <AmendmentForm client={c} done={close} /> },
        may('nameContact') && { id: 'contact', label: t('nameContact'), form: (close) => <ContactForm client={c} done={close} /> },
        may('relocateClient') && { id: 'relocate', label: t('relocate'), form: (close) => <RelocationForm client={c} done={close} /> },
        c.mergedInto !== undefined && may('separateClient') && { id: 'separate', label: t('separate'), form: (close) => <Separation of={c} done={close} /> },
        may('eraseContact') && { id: 'erase', label: t('erase'), tone: 'danger', form: (close) => <ErasureForm client={c} done={close} /> },
      ]}
    />
  )
}

function ClientFacts({ of: c }: { of: ClientFile }) {
  const t = useWords(words)
  const names = useNames()
  const contact = [c.contact?.name, c.contact?.title].filter(Boolean).join(' ')
  return (
    <Card title={t('facts')}>
      <Facts
        of={[
          [t('number'), c.clientId],
          [t('mergedInto'), c.mergedInto && <Link key="into" href={`/clients/${c.mergedInto}`}>{names.client(c.mergedInto)} {c.mergedInto}</Link>],
          [t('mergedFrom'), c.mergedFrom.length > 0 ? c.mergedFrom.map((from) => <Link key={from} className="whole" href={`/clients/${from}`}>{names.client(from)} {from}</Link>) : undefined],
          [t('tier'), label('tier', c.tier)],
          [t('stage'), <Stage key="stage" of={c.stage} />],
          [t('industry'), c.industry],
          [t('territory'), c.territory],
          [t('address'), c.address],
          [t('owner'), <Link key="owner" href={`/colleagues/${c.owner}`}>{names.colleague(c.owner)}</Link>],
          [t('contact'), contact],
          [t('phone'), c.contact?.phone && <a key="phone" href={`tel:${c.contact.phone}`}>{c.contact.phone}</a>],
        ]}
      />
    </Card>
  )
}
