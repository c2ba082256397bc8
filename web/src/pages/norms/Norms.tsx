import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { api, must } from '../../api/client'
import type { components } from '../../api/gen/visits'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { longDay, moment, today } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import '../../ui/list/list.css'
import { Card, Page } from '../../ui/Page'
import { Answer } from '../../ui/States'
import { useWords } from '../../words/lang'
import { words } from './words'

const PublishForm = lazy(() => import('./PublishForm').then((m) => ({ default: m.PublishForm })))

type Entry = components['schemas']['NormEntry']
type State = 'NOW' | 'TO_COME' | 'PAST'
const tones: Readonly<Record<State, string>> = { NOW: 'tag good', TO_COME: 'tag info', PAST: 'tag' }

export default function Norms() {
  const t = useWords(words)
  const may = useMay()
  const norms = useQuery({ queryKey: ['norms'], queryFn: async () => must(await api.GET('/api/visits/norms')).items })
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <Answer of={norms}>
        {(entries) => {
          const now = inForce(entries)
          return (
            <>
              {now && <Actions of={[may('publishNorms') && { id: 'publish', label: t('publish'), tone: 'primary', form: (close) => <PublishForm now={{ opens: hours(now.norms.opens), closes: hours(now.norms.closes) }} done={close} /> }]} />}
              <Versions of={entries} now={now} />
            </>
          )
        }}
      </Answer>
    </Page>
  )
}

function Versions({ of, now }: { of: readonly Entry[]; now: Entry | undefined }) {
  const t = useWords(words)
  const stateOf = (e: Entry): State => (e === now ? 'NOW' : (e.norms.validFrom ?? '') > today() ? 'TO_COME' : 'PAST')
  const columns: readonly Column<Entry>[] = [
    { id: 'version', label: t('version'), value: (e) => t('versionOf', { n: e.norms.version }), phone: 'title' },
    { id: 'state', label: t('state'), value: (e) => t(stateOf(e)), cell: (e) => <span className={tones[stateOf(e)]}>{t(stateOf(e))}</span>, phone: 'tag' },
    { id: 'validFrom', label: t('validFrom'), value: (e) => (e.norms.validFrom ? longDay(e.norms.validFrom) : t('always')), phone: 'label' },
    { id: 'opens', label: t('opens'), value: (e) => hours(e.norms.opens), phone: 'label' },
    { id: 'closes', label: t('closes'), value: (e) => hours(e.norms.closes), phone: 'label' },
    { id: 'publishedAt', label: t('publishedAt'), value: (e) => (e.publishedAt ? moment(e.publishedAt) : t('builtIn')), phone: 'label' },
  ]
  return <Card title={t('versions')}><Table title={t('versions')} columns={columns} rows={[...of].sort((a, b) => b.norms.version - a.norms.version)} idOf={(e) => String(e.norms.version)} /></Card>
}

const hours = (time: string): string => time.slice(0, 5)

/** Of those that have begun, the one that began last; of equal days the newest. */
const inForce = (entries: readonly Entry[]): Entry | undefined =>
  entries.filter((e) => (e.norms.validFrom ?? '') <= today()).reduce<Entry | undefined>((best, e) => {
    if (!best) return e
    const [from, before] = [e.norms.validFrom ?? '', best.norms.validFrom ?? '']
    return from > before || (from === before && e.norms.version > best.norms.version) ? e : best
  }, undefined)
