import { api, must, type QueryOf } from '../../api/client'
import { useColleagues } from '../../api/everybody'
import { Choice } from '../../ui/CodeSelect'
import { thisMonth } from '../../ui/format'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { MonthPick } from '../../ui/MonthPick'
import { Page } from '../../ui/Page'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { CARDS } from './assessment'
import { columns } from './columns'
import { words } from './words'

export default function Assessments() {
  const t = useWords(words)
  const [filter, setFilter] = useFilter({ month: thisMonth(), card: '', team: '' })
  const teams = [...new Set(useColleagues().data?.map((c) => c.team))].sort()
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<MonthPick value={filter.month} onChange={(month) => { setFilter({ month }) }} />}>
      <List
        name="assessments" title={t('title')} columns={columns(t)} idOf={(a) => a.specialistId} empty={<Nothing of={filter} change={setFilter} besides={['month']}>{t('empty')}</Nothing>}
        hrefOf={(a) => `/assessments/${a.specialistId}/${filter.month}${filter.card && `?card=${filter.card}`}`}
        queryKey={['assessments', filter]}
        page={async (at) => must(await api.GET('/api/evaluations/assessments', { params: { query: { ...asked<QueryOf<'/api/evaluations/assessments'>>(filter), ...at } } }))}
        filters={
          <>
            <Choice label={t('team')} value={filter.team} onChange={(team) => { setFilter({ team }) }} options={teams.map((team) => [team, team])} />
            <Choice label={t('card')} value={filter.card} onChange={(card) => { setFilter({ card }) }} options={CARDS.map((c) => [c, `${c} ${label('scorecard', c)}`])} />
          </>
        }
      />
    </Page>
  )
}
