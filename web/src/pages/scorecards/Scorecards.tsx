import { lazy } from 'react'
import { api, must } from '../../api/client'
import { all } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { month, thisMonth } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { List } from '../../ui/list/List'
import { Page } from '../../ui/Page'
import { label } from '../../words/codes'
import { useLang, useWords } from '../../words/lang'
import { PARAMETERS, versionsOf, weighed, type ScorecardVersion, type Version } from './scorecard'
import { words } from './words'

const PublishForm = lazy(() => import('./PublishForm').then((m) => ({ default: m.PublishForm })))

const tones: Readonly<Record<Version['state'], string>> = { NOW: 'tag good', TO_COME: 'tag info', PAST: 'tag' }

export default function Scorecards() {
  const t = useWords(words)
  const comma = useLang() === 'en' ? ', ' : '，'
  const may = useMay()
  const grades = (v: ScorecardVersion) => (v.grades ?? []).map(({ grade, from }) => t('band', { grade, from })).join(comma)
  const weights = (v: ScorecardVersion) => weighed(v).map(([name, weight]) => `${label('indicator', name)} ${weight}`).join(comma)
  const columns: readonly Column<Version>[] = [
    { id: 'card', label: t('card'), value: (v) => `${v.code} ${label('scorecard', v.code)}`, phone: 'title' },
    { id: 'version', label: t('version'), value: (v) => v.version, number: true, phone: 'label' },
    { id: 'state', label: t('state'), value: (v) => t(v.state), cell: (v) => <span className={tones[v.state]}>{t(v.state)}</span>, phone: 'tag' },
    { id: 'validFrom', label: t('validFrom'), value: (v) => v.validFrom ?? '', cell: (v) => (v.validFrom === undefined ? t('ever') : month(v.validFrom)) },
    { id: 'weights', label: t('weights'), value: weights, phone: 'full' },
    { id: 'grades', label: t('grades'), value: grades, phone: 'full' },
    ...PARAMETERS.map((name): Column<Version> => ({ id: name, label: t(name), value: (v) => v[name], number: true, phone: 'label', extra: name === 'flagPoints' || name === 'lateReportPoints' || name === 'notePoints' })),
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <Actions of={[may('publishScorecard') && { id: 'publish', label: t('publish'), tone: 'primary', form: (close) => <PublishForm done={close} /> }]} />
      <List
        name="scorecards" title={t('title')} columns={columns} idOf={(v) => `${v.code} ${v.version ?? ''}`} empty={t('empty')}
        queryKey={['scorecards', 'list']}
        page={async () => ({ items: versionsOf(thisMonth(), await all(async (at) => must(await api.GET('/api/evaluations/scorecards', { params: { query: at } })))) })}
      />
    </Page>
  )
}
