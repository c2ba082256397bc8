import { lazy, Suspense, useState } from 'react'
import { useMay } from '../../api/session'
import type { Signed } from '../../parts/day/day'
import { Actions } from '../../ui/Actions'
import { beside } from '../../ui/beside'
import { DayPick } from '../../ui/DayPick'
import { useDraft } from '../../ui/form/useDraft'
import { today } from '../../ui/format'
import { useFilter } from '../../ui/list/filter'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/lang'
import type { Asked } from './Correction'
import { Register } from './Register'
import { words } from './words'

const Recorded = beside(async () => (await import('./Recorded')).Recorded)
const Correction = lazy(() => import('./Correction').then((m) => ({ default: m.Correction })))
const FindForm = lazy(() => import('./FindForm').then((m) => ({ default: m.FindForm })))
const RecordForm = lazy(() => import('./RecordForm').then((m) => ({ default: m.RecordForm })))

export default function SignIns() {
  const t = useWords(words)
  const may = useMay()
  const [{ date }, setFilter] = useFilter({ date: today() })
  const [asked, setAsked] = useState<Asked>()
  const recorded = useDraft<{ on: string; all: readonly Signed[] }>('recorded sign-ins', { on: today(), all: [] })
  const mine = recorded.values.on === today() ? recorded.values.all : []
  const sees = may('showDay')
  const ask = (what: Asked['what'], signed: Signed) => { setAsked({ what, signed }) }
  const find = (what: Asked['what']) => (close: () => void) => <FindForm found={(signed) => { ask(what, signed); close() }} />
  const close = () => { setAsked(undefined) }
  const settled = ({ signed }: Asked) => {
    recorded.set({ on: today(), all: mine.filter((s) => s.at !== signed.at || s.specialistId !== signed.specialistId) })
    close()
  }
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} {...(sees && { actions: <DayPick value={date} onChange={(on) => { setFilter({ date: on }) }} /> })}>
      <Actions
        of={[
          may('correctSignIn') && { id: 'record', label: t('record'), tone: 'primary', form: (close) => <RecordForm done={(signed) => { recorded.set({ on: today(), all: [signed, ...mine] }); close() }} /> },
          may('correctSignIn') && !sees && { id: 'correct', label: t('correctEarlier'), form: find('correct') },
          may('correctSignIn') && !sees && { id: 'withdraw', label: t('withdrawEarlier'), form: find('withdraw') },
        ]}
      />
      {asked && <Suspense fallback={null}><Correction key={`${asked.what} ${asked.signed.specialistId} ${asked.signed.at}`} of={asked} close={close} done={() => { settled(asked) }} /></Suspense>}
      {!sees && mine.length > 0 && <Suspense fallback={null}><Recorded all={mine} ask={ask} /></Suspense>}
      {sees && <Register date={date} ask={ask} />}
    </Page>
  )
}
