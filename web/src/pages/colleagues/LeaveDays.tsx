import { lazy, useState } from 'react'
import { api, must } from '../../api/client'
import { useMay } from '../../api/session'
import { day, longDay } from '../../ui/format'
import { Card } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { Empty } from '../../ui/States'
import { useWords } from '../../words/lang'
import type { Colleague } from './colleague'
import { words } from './words'

const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

/** His days of leave, the newest first; a day that was worked after all is withdrawn. */
export function LeaveDays({ of }: { of: Colleague }) {
  const t = useWords(words)
  const may = useMay()
  const [chosen, setChosen] = useState<string>()
  const close = () => { setChosen(undefined) }
  const path = { specialistId: of.specialistId, date: chosen ?? '' }
  return (
    <>
      {chosen !== undefined && (
        <Panel key={chosen} title={t('withdrawing', { day: longDay(chosen) })} close={close}>
          <ReasonForm
            draft={`colleague ${of.specialistId} leave ${chosen}`} submit={t('withdrawLeave')} version={of.version} done={close}
            send={async (reason, { read }) => must(await api.PUT('/api/visits/specialists/{specialistId}/leave/{date}/withdrawal', { params: { path, header: read }, body: { reason } }))}
          />
        </Panel>
      )}
      <Card title={t('leaveDays')}>
        {of.leave.length === 0 && <Empty>{t('noLeave')}</Empty>}
        <ul className="leave-days">
          {of.leave.toSorted().reverse().map((date) => (
            <li key={date} className="row">
              {day(date)}
              {may('withdrawLeave') && <button type="button" className="button plain" aria-label={t('withdrawing', { day: longDay(date) })} onClick={() => { setChosen(date) }}>{t('withdrawLeave')}</button>}
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
