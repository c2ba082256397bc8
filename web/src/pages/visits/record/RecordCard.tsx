import { lazy, useState } from 'react'
import { Link } from 'wouter'
import { useNames } from '../../../api/everybody'
import { useMay } from '../../../api/session'
import { day } from '../../../ui/format'
import { Card, Facts } from '../../../ui/Page'
import { Panel } from '../../../ui/Panel'
import { PaperLink } from '../../../ui/PaperLink'
import { Answer } from '../../../ui/States'
import { useWords } from '../../../words/lang'
import { isFull, useRecord, type VisitRecord } from './record'
import { words } from './words'

const RecordForm = lazy(() => import('./RecordForm').then((m) => ({ default: m.RecordForm })))

/** The record of a visit that was made (F-10), and the form for what is still open in it. */
export function RecordCard({ visitId }: { visitId: string }) {
  const t = useWords(words)
  const may = useMay()
  const record = useRecord(visitId)
  const [filling, setFilling] = useState(false)
  const close = () => { setFilling(false) }
  return (
    <Answer of={record} lines={3}>
      {(r) => {
        const fill = may('submitRecord') && !isFull(r) && <button type="button" className="button no-print" onClick={() => { setFilling(true) }}>{t('fillRecord')}</button>
        if (!r && !fill) return null
        return (
          <>
            {filling && <Panel title={t('fillRecord')} close={close}><RecordForm visitId={visitId} record={r} done={close} /></Panel>}
            <Card title={t('record')} actions={<span className="row">{r && <PaperLink path={`/api/visits/${visitId}/record.pdf`} />}{fill}</span>}>{r && <Sheet of={r} />}</Card>
          </>
        )
      }}
    </Answer>
  )
}

function Sheet({ of: r }: { of: VisitRecord }) {
  const t = useWords(words)
  const names = useNames()
  return (
    <Facts
      of={[
        [t('pointsToNote'), r.pointsToNote && <Link key="note" href={`/visits/${r.fromVisit ?? ''}`}>{r.pointsToNote}</Link>],
        [t('address'), r.address],
        [t('growthRate'), r.growthRate],
        [t('credit'), r.credit],
        [t('grossMargin'), r.grossMargin],
        [t('overall'), r.overall],
        [t('position'), r.position],
        [t('listening'), r.listeningLevel],
        [t('solvedList'), r.solved && <span key="solved" className="long">{r.solved}</span>],
        [t('watch'), r.watch && <span key="watch" className="long">{r.watch}</span>],
        [t('other'), r.other && <span key="other" className="long">{r.other}</span>],
        [t('preparedBy'), `${names.colleague(r.preparedBy)}, ${day(r.filledOn)}`],
      ]}
    />
  )
}
