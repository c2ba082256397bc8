import { lazy } from 'react'
import { useLocation } from 'wouter'
import { api, must } from '../../api/client'
import { useMay } from '../../api/session'
import { words as entryWords } from '../../parts/desk/entry/words'
import { Actions } from '../../ui/Actions'
import { useWords } from '../../words/lang'
import type { Sheet } from './case'
import { likely, others } from './kinds'
import { words } from './sheet/words'

const EntryForm = lazy(() => import('./EntryForm').then((m) => ({ default: m.EntryForm })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

/** What is to be done now in large, all else behind one more. */
export function CaseActions({ of: s }: { of: Sheet }) {
  const t = useWords(words)
  const kind = useWords(entryWords)
  const may = useMay()
  const [, navigate] = useLocation()
  const commands = may('withdrawCase')
  const rest = others(s, commands)
  return (
    <div className="next-steps">
      <Actions
        of={[
          ...likely(s, commands).map((k) => ({ id: k, label: kind(k), tone: 'primary' as const, form: (close: () => void) => <EntryForm of={s} kinds={[k]} done={close} /> })),
          rest.length > 0 && { id: 'other', label: t('other'), form: (close) => <EntryForm of={s} kinds={rest} done={close} /> },
          commands && {
            id: 'withdraw', label: t('withdraw'), tone: 'danger',
            form: () => (
              <ReasonForm
                draft={`case ${s.caseId} withdrawal`} submit={t('withdraw')} done={() => { navigate('/cases') }}
                send={async (reason) => must(await api.PUT('/api/clients/cases/{caseId}/withdrawal', { params: { path: { caseId: s.caseId } }, body: { reason } }))}
              />
            ),
          },
        ]}
      />
    </div>
  )
}
