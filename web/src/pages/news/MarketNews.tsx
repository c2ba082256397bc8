import { lazy, useState } from 'react'
import { Link } from 'wouter'
import { api, must, type QueryOf } from '../../api/client'
import { useColleagues, useNames } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { Choice, CodeSelect } from '../../ui/CodeSelect'
import { day, thisMonth } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { MonthPick } from '../../ui/MonthPick'
import { Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import type { News } from './news'
import { words } from './words'

const RecordForm = lazy(() => import('./RecordForm').then((m) => ({ default: m.RecordForm })))
const OutcomeForm = lazy(() => import('./OutcomeForm').then((m) => ({ default: m.OutcomeForm })))

const outcomeOf = (n: News): string | undefined => n.outcomes.at(-1)?.text

export default function MarketNews() {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const people = useColleagues().data ?? []
  const [filter, setFilter] = useFilter({ month: thisMonth(), kind: '', territory: '', specialistId: '' })
  const [chosen, setChosen] = useState<News>()
  const close = () => { setChosen(undefined) }
  const territories = [...new Set(people.flatMap((p) => p.territories))].sort((a, b) => a.localeCompare(b, 'zh'))
  const columns: readonly Column<News>[] = [
    { id: 'date', label: t('date'), value: (n) => n.date, cell: (n) => day(n.date), phone: 'label' },
    { id: 'kind', label: t('kind'), value: (n) => label('newsKind', n.kind), cell: (n) => <span className={n.kind === 'MARKET' ? 'tag' : 'tag info'}>{label('newsKind', n.kind)}</span>, phone: 'tag' },
    { id: 'territory', label: t('territory'), value: (n) => n.territory },
    { id: 'competitor', label: t('competitor'), value: (n) => n.competitor },
    { id: 'text', label: t('text'), value: (n) => n.text, phone: 'title' },
    { id: 'proposal', label: t('proposal'), value: (n) => n.proposal, phone: 'full' },
    { id: 'outcome', label: t('outcome'), value: outcomeOf, cell: (n) => outcomeOf(n) ?? (n.proposal !== undefined && <span className="tag warn">{t('waits')}</span>), phone: 'full' },
    { id: 'specialist', label: t('specialist'), value: (n) => names.colleague(n.specialistId) },
    { id: 'visit', label: t('visit'), value: (n) => n.visitId, cell: (n) => n.visitId && <Link className="whole" href={`/visits/${n.visitId}`}>{t('visitOf')}</Link> },
    ...(may('followUpProposal') ? [{ id: 'actions', label: t('actions'), action: true, value: () => undefined, cell: (n: News) => n.proposal !== undefined && <button type="button" className="button" onClick={() => { setChosen(n) }}>{t('followUp')}</button> } satisfies Column<News>] : []),
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<MonthPick value={filter.month} onChange={(month) => { close(); setFilter({ month }) }} />}>
      <Actions of={[may('recordNews') && { id: 'record', label: t('record'), tone: 'primary', form: (done) => <RecordForm done={done} /> }]} />
      {chosen && <Panel key={chosen.newsId} title={t('following', { what: chosen.proposal ?? '' })} close={close}><OutcomeForm of={chosen} done={close} /></Panel>}
      <List
        name="news" title={t('title')} columns={columns} idOf={(n) => n.newsId} empty={<Nothing of={filter} change={setFilter} besides={['month']}>{t('empty')}</Nothing>}
        queryKey={['news', filter]} ready={names.known}
        page={async (at) => must(await api.GET('/api/visits/news', { params: { query: { ...asked<QueryOf<'/api/visits/news'>>(filter), ...at } } }))}
        filters={
          <>
            <CodeSelect label={t('kind')} list="newsKind" value={filter.kind} onChange={(kind) => { setFilter({ kind }) }} />
            <Choice label={t('territory')} value={filter.territory} onChange={(territory) => { setFilter({ territory }) }} options={territories.map((name) => [name, name])} />
            <Choice label={t('specialist')} value={filter.specialistId} onChange={(specialistId) => { setFilter({ specialistId }) }} options={people.map((p) => [p.specialistId, p.name])} />
          </>
        }
      />
    </Page>
  )
}
