import { lazy, Suspense } from 'react'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import '../../ui/list/list.css'
import { Loading } from '../../ui/States'
import { useWords } from '../../words/lang'
import { lagOf, useRebuild, useRebuilding, type Processor, type Service } from './service'
import { Sure } from './Sure'
import { words } from './words'

const StartForm = lazy(() => import('./StartForm').then((m) => ({ default: m.StartForm })))

const VIEW = /-projection$/
const isView = (processor: string) => VIEW.test(processor)
/** The view that a processor keeps: `day-expenses-projection` → day_expenses */
const viewOf = (processor: string) => processor.replace(VIEW, '').replaceAll('-', '_')

export function Processors({ service, of }: { service: Service; of: readonly Processor[] }) {
  const t = useWords(words)
  const columns: readonly Column<Processor>[] = [
    { id: 'processor', label: t('processor'), value: (p) => p.processor, phone: 'title' },
    { id: 'position', label: t('position'), value: (p) => p.position, number: true, phone: 'label' },
    { id: 'head', label: t('head'), value: (p) => p.head, number: true, phone: 'label' },
    { id: 'lag', label: t('lag'), value: lagOf, number: true, phone: 'label' },
    { id: 'parked', label: t('parked'), value: (p) => p.parked, number: true, phone: 'label' },
    { id: 'state', label: t('state'), value: (p) => p.refuses, cell: (p) => <State service={service} of={p} />, phone: 'tag' },
    { id: 'action', label: t('action'), value: () => undefined, cell: (p) => (isView(p.processor) ? <RebuildButton service={service} view={viewOf(p.processor)} /> : p.refuses && <Suspense fallback={<Loading lines={4} />}><StartForm service={service} reaction={p.processor} /></Suspense>), phone: 'full', action: true },
  ]
  return <Table title={t(service)} columns={columns} rows={of} idOf={(p) => p.processor} />
}

function State({ service, of: p }: { service: Service; of: Processor }) {
  const t = useWords(words)
  const lags = lagOf(p) > 0
  const rebuilding = useRebuild(service, viewOf(p.processor), lags && isView(p.processor)).data === true
  if (p.refuses) return <><span className="tag bad">{t('stopped')}</span> {p.refuses}</>
  if (!lags) return <span className="tag good">{t('upToDate')}</span>
  return (
    <>
      <span className="tag warn">{rebuilding ? t('rebuilding') : t('lags')}</span>{' '}
      <progress aria-label={`${p.processor} ${t('position')}`} value={p.position} max={p.head} />
    </>
  )
}

function RebuildButton({ service, view }: { service: Service; view: string }) {
  const t = useWords(words)
  return <Sure label={t('rebuild')} title={t('rebuildOf', { view })} question={t('rebuildSure', { view })} order={useRebuilding(service, view)} />
}
