import { lazy, useState } from 'react'
import { api, must, type QueryOf } from '../../api/client'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { longDay, today } from '../../ui/format'
import { DateInput } from '../../ui/form/DateInput'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { useWords } from '../../words/lang'
import type { Registered } from './TerritoryForm'
import { words } from './words'

const TerritoryForm = lazy(() => import('./TerritoryForm').then((m) => ({ default: m.TerritoryForm })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

interface Chosen {
  readonly what: 'draw' | 'withdraw'
  readonly of: Registered
}

export default function Territories() {
  const t = useWords(words)
  const may = useMay()
  const [filter, setFilter] = useFilter({ asOf: today() })
  const [chosen, setChosen] = useState<Chosen>()
  const close = () => { setChosen(undefined) }
  const area = (r: Registered) => (r.latitude === undefined || r.longitude === undefined || r.radiusM === undefined ? t('noArea') : t('areaOf', { latitude: r.latitude, longitude: r.longitude, radius: r.radiusM }))
  const columns: readonly Column<Registered>[] = [
    { id: 'territory', label: t('territory'), value: (r) => r.territory, phone: 'title' },
    { id: 'validFrom', label: t('validFrom'), value: (r) => (r.validFrom ? longDay(r.validFrom) : t('beginning')), cell: (r) => <span className="whole">{r.validFrom ? longDay(r.validFrom) : t('beginning')}</span>, phone: 'label' },
    { id: 'prefixes', label: t('prefixes'), value: (r) => r.prefixes.join('、'), phone: 'label' },
    { id: 'area', label: t('area'), value: area, phone: 'full' },
    ...(may('drawTerritory') ? [{
      id: 'actions', label: t('actions'), action: true, value: () => undefined,
      cell: (r: Registered) => (
        <div className="row">
          <button type="button" className="button" onClick={() => { setChosen({ what: 'draw', of: r }) }}>{t('draw')}</button>
          <button type="button" className="button danger" onClick={() => { setChosen({ what: 'withdraw', of: r }) }}>{t('withdraw')}</button>
        </div>
      ),
    }] : []),
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <Actions of={[may('tellTerritory') && { id: 'tell', label: t('tell'), tone: 'primary', form: (done) => <TerritoryForm done={done} /> }]} />
      {chosen?.what === 'draw' && <Panel key={`draw ${chosen.of.territory}`} title={t('drawing', { name: chosen.of.territory })} close={close}><TerritoryForm of={chosen.of} done={close} /></Panel>}
      {chosen?.what === 'withdraw' && <Withdrawal key={`withdraw ${chosen.of.territory}`} of={chosen.of} close={close} />}
      <List
        name="territories" title={t('title')} columns={columns} idOf={(r) => r.territory} empty={t('empty')}
        queryKey={['territories', filter]}
        page={async (at) => must(await api.GET('/api/visits/territories', { params: { query: { ...asked<QueryOf<'/api/visits/territories'>>(filter), ...at } } }))}
        filters={<DateInput label={t('asOf')} name="asOf" value={filter.asOf} onChange={(asOf) => { setFilter({ asOf }) }} />}
      />
    </Page>
  )
}

function Withdrawal({ of, close }: { of: Registered; close: () => void }) {
  const t = useWords(words)
  const { territory, validFrom } = of
  return (
    <Panel title={t('withdrawing', { name: territory, from: validFrom ? longDay(validFrom) : t('beginning') })} close={close}>
      <ReasonForm
        draft={`territory ${territory} ${validFrom ?? ''} withdraw`} submit={t('withdraw')} done={close}
        send={async (reason) => must(await api.PUT('/api/visits/territories/{territory}/withdrawal', { params: { path: { territory } }, body: { reason, ...(validFrom !== undefined && { validFrom }) } }))}
      />
    </Panel>
  )
}
