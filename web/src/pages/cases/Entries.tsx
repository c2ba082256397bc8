import { lazy, useState } from 'react'
import { api, must } from '../../api/client'
import { useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { words as conductWords } from '../../parts/desk/conduct/words'
import { words as entryWords } from '../../parts/desk/entry/words'
import { moment } from '../../ui/format'
import { Card } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { useWords } from '../../words/lang'
import type { Entry, Sheet } from './case'
import { words } from './sheet/words'

const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

/** What was recorded in a case, the last first; what did not happen is withdrawn where it stands. */
export function Entries({ of: { caseId, entries } }: { of: Sheet }) {
  const t = useWords(words)
  const kind = useWords(entryWords)
  const may = useMay()
  const [chosen, setChosen] = useState<Entry>()
  const close = () => { setChosen(undefined) }
  return (
    <>
      {chosen && (
        <Panel key={chosen.entryId} title={t('withdrawEntryOf', { what: `${kind(chosen.kind)}, ${moment(chosen.at)}` })} close={close}>
          <ReasonForm
            draft={`case ${caseId} entry ${chosen.entryId} withdrawal`} submit={t('withdrawEntry')} done={close}
            send={async (reason) => must(await api.PUT('/api/clients/cases/{caseId}/entries/{entryId}/withdrawal', { params: { path: { caseId, entryId: chosen.entryId } }, body: { reason } }))}
          />
        </Panel>
      )}
      <Card title={t('entries')}>
        {entries.length === 0 && <p className="muted">{t('noEntries')}</p>}
        {entries.length > 0 && (
          <ul className="happened">
            {entries.toReversed().map((e) => (
              <li key={e.entryId}>
                <span className="muted">{moment(e.at)}</span>
                <span className="what"><strong>{kind(e.kind)}</strong> <Details of={e} /></span>
                {may('withdrawEntry') && <button type="button" className="button danger no-print" aria-label={t('withdrawEntryOf', { what: `${kind(e.kind)}, ${moment(e.at)}` })} onClick={() => { setChosen(e) }}>{t('withdrawEntry')}</button>}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  )
}

function Details({ of: e }: { of: Entry }) {
  const t = useWords(words)
  const flag = useWords(conductWords)
  const names = useNames()
  const said = [
    e.to !== undefined && t('toWhom', { who: e.kind === 'HANDED_OVER' ? names.colleague(e.to) : e.to }),
    e.solver?.name !== undefined && t('solvedBy', { who: e.solver.name }),
    e.promisedFor !== undefined && t('promised', { time: moment(e.promisedFor) }),
    e.satisfaction !== undefined && t('satisfied', { n: e.satisfaction }),
    e.conduct !== undefined && flag(e.conduct),
    e.reason,
  ]
  return said.filter(Boolean).join(' · ')
}
