import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { Link } from 'wouter'
import { api, must } from '../../../api/client'
import { useCommand } from '../../../api/command'
import { useNames } from '../../../api/everybody'
import type { components } from '../../../api/gen/visits'
import { useMay, usePerson } from '../../../api/session'
import { Actions } from '../../../ui/Actions'
import { Form } from '../../../ui/form/Form'
import { Card, Facts } from '../../../ui/Page'
import { Answer } from '../../../ui/States'
import { useWords } from '../../../words/lang'
import { words } from './words'

type Covered = components['schemas']['Coverage']

const ReasonForm = lazy(() => import('../../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

/** How far visits followed the plan of a month, and what a supervisor said of it. */
export function Coverage({ month, specialistId }: { month: string; specialistId: string }) {
  const coverage = useQuery({
    queryKey: ['plans', 'coverage', month, specialistId],
    queryFn: async () => must(await api.GET('/api/visits/plans/coverage', { params: { query: { month, specialistId } } })).items[0] ?? null,
  })
  return <Answer of={coverage} lines={3}>{(c) => c && <><Marking of={c} /><Followed of={c} /></>}</Answer>
}

function Followed({ of: c }: { of: Covered }) {
  const t = useWords(words)
  const names = useNames()
  return (
    <Card title={t('followed')} actions={<Link href={`/contact-plan?month=${c.month}&specialistId=${c.specialistId}`}>{t('contactPlan')}</Link>}>
      <div className="stack">
        {c.statedDiffers && <p className="note warn">{t('statedDiffers')}</p>}
        <Facts
          of={[
            [t('coverage'), c.coverage !== undefined && `${String(c.coverage)}%`],
            [t('lines'), c.lines],
            [t('linesDone'), c.linesDone],
            [t('onTheDay'), c.onTheDay],
            [t('plannedActual'), c.plannedActual],
            [t('unplannedActual'), c.unplannedActual],
            [t('mark'), c.mark && t(c.mark.kind === 'ACCEPTED' ? 'acceptedBy' : 'returnedBy', { by: names.colleague(c.mark.by) })],
            [t('reason'), c.mark?.reason && <span key="reason" className="long">{c.mark.reason}</span>],
          ]}
        />
      </div>
    </Card>
  )
}

/** Of a plan that was handed in; nobody marks his own. */
function Marking({ of: c }: { of: Covered }) {
  const t = useWords(words)
  const may = useMay()
  const own = usePerson().specialist === c.specialistId
  const path = { specialistId: c.specialistId, month: c.month }
  if (own || c.submittedAt === undefined || !may('acceptPlan')) return null
  return (
    <Actions
      of={[
        c.mark?.kind !== 'ACCEPTED' && { id: 'accept', label: t('accept'), tone: 'primary', form: (close) => <AcceptForm path={path} done={close} /> },
        {
          id: 'return', label: t('return'),
          form: (close) => <ReasonForm draft={`plan ${c.specialistId} ${c.month} return`} submit={t('return')} done={close} send={async (reason) => must(await api.PUT('/api/visits/plans/{specialistId}/{month}/return', { params: { path }, body: { reason } }))} />,
        },
      ]}
    />
  )
}

function AcceptForm({ path, done }: { path: { specialistId: string; month: string }; done: () => void }) {
  const t = useWords(words)
  const accept = useCommand(async () => must(await api.PUT('/api/visits/plans/{specialistId}/{month}/acceptance', { params: { path } })), done)
  return <Form onSubmit={() => { accept.mutate(undefined) }} send={accept} submit={t('accept')}><p className="muted">{t('acceptNote')}</p></Form>
}
