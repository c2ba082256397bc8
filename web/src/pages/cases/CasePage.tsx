import './cases.css'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Link, useParams } from 'wouter'
import { api, must } from '../../api/client'
import { useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { words as deskWords } from '../../parts/desk/words'
import { beside } from '../../ui/beside'
import { moment, time } from '../../ui/format'
import { Card, Facts, Page } from '../../ui/Page'
import { Answer } from '../../ui/States'
import { useWords } from '../../words/lang'
import { TONES, type Sheet } from './case'
import { words as sheetWords } from './sheet/words'
import { Steps } from './Steps'
import { words } from './words'

const Entries = beside(async () => (await import('./Entries')).Entries)
const Ticked = lazy(() => import('./Ticked').then((m) => ({ default: m.Ticked })))
const CaseActions = lazy(() => import('./CaseActions').then((m) => ({ default: m.CaseActions })))

/** Clocks go on while one looks. */
const EVERY_MS = 30_000

export default function CasePage() {
  const t = useWords(sheetWords)
  const may = useMay()
  const { caseId = '' } = useParams()
  const sheet = useQuery({ queryKey: ['cases', caseId], refetchInterval: EVERY_MS, queryFn: async () => must(await api.GET('/api/clients/cases/{caseId}', { params: { path: { caseId } } })) })
  return (
    <Page title={caseId ? t('case', { number: caseId }) : t('caseAlone')} help={async () => (await import('./help')).caseHelp}>
      <Answer of={sheet}>
        {(s) => (
          <>
            {may('recordEntry') && <Suspense fallback={null}><CaseActions of={s} /></Suspense>}
            <Asked of={s} />
            <Steps of={s} />
            <Suspense fallback={null}><Entries of={s} /></Suspense>
            {may('showChecklist') && <Suspense fallback={null}><Ticked caseId={s.caseId} /></Suspense>}
          </>
        )}
      </Answer>
    </Page>
  )
}

/** What was asked, by whom, and who holds it. */
function Asked({ of: s }: { of: Sheet }) {
  const t = useWords(sheetWords)
  const w = useWords(words)
  const desk = useWords(deskWords)
  const may = useMay()
  const names = useNames()
  const client = names.client(s.clientId)
  return (
    <Card>
      <Facts
        of={[
          [t('question'), <span key="question" className="long">{s.question}</span>],
          [w('client'), may('showClient') ? <Link key="client" href={`/clients/${s.clientId}`}>{client}</Link> : client],
          [t('caller'), s.caller?.name],
          [w('standard'), t('version', { standard: desk(s.standard), n: s.standardVersion })],
          [w('state'), <span key="state" className={TONES[s.state]}>{w(s.state)}</span>],
          [t('holder'), names.colleague(s.agent)],
          [t('call'), `${moment(s.startedAt)}–${time(s.endedAt)}`],
          [t('rings'), s.rings],
          [t('answer'), t(s.answer)],
          [t('reComplaintOf'), s.reComplaintOf && <Link key="again" href={`/cases/${s.reComplaintOf}`}>{s.reComplaintOf}</Link>],
        ]}
      />
    </Card>
  )
}
