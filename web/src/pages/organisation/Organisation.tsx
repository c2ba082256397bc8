import { lazy, useState, type ReactNode } from 'react'
import { api, must } from '../../api/client'
import { useColleagues } from '../../api/everybody'
import { useOffices } from '../../api/offices'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { today } from '../../ui/format'
import { DateInput } from '../../ui/form/DateInput'
import { useFilter } from '../../ui/list/filter'
import { Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { Answer, Empty } from '../../ui/States'
import { useWords } from '../../words/lang'
import { Tree, type Chosen } from './Tree'
import { words } from './words'

const EquipmentForm = lazy(() => import('./EquipmentForm').then((m) => ({ default: m.EquipmentForm })))
const OfficeForm = lazy(() => import('./OfficeForm').then((m) => ({ default: m.OfficeForm })))
const RoleForm = lazy(() => import('./RoleForm').then((m) => ({ default: m.RoleForm })))
const SiteForm = lazy(() => import('./SiteForm').then((m) => ({ default: m.SiteForm })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

export default function Organisation() {
  const t = useWords(words)
  const [{ asOf }, setFilter] = useFilter({ asOf: today() })
  const [chosen, setChosen] = useState<Chosen>()
  const offices = useOffices(asOf)
  const people = useColleagues()
  const close = () => { setChosen(undefined) }
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <Commands />
      {chosen && <About key={`${chosen.what} ${'site' in chosen ? chosen.site.siteId : chosen.office.officeId}`} of={chosen} close={close} />}
      <div className="as-of no-print"><DateInput label={t('asOf')} name="asOf" value={asOf} onChange={(day) => { setFilter({ asOf: day }) }} /></div>
      <Answer of={people.isLoading ? { ...offices, data: undefined } : offices} lines={14}>{(all) => (all.length === 0 ? <Empty>{t('none')}</Empty> : <Tree of={all} choose={setChosen} />)}</Answer>
    </Page>
  )
}

/** A form waits for the offices of today, because numbers are proposed after theirs. */
function Commands() {
  const t = useWords(words)
  const may = useMay()
  const now = useOffices('')
  const known = (form: ReactNode) => <Answer of={now}>{() => form}</Answer>
  return (
    <Actions
      of={[
        may('giveRole') && { id: 'role', label: t('giveRole'), tone: 'primary', form: (done) => known(<RoleForm done={done} />) },
        may('placeEquipment') && { id: 'equipment', label: t('placeEquipment'), form: (done) => known(<EquipmentForm done={done} />) },
        may('tellSite') && { id: 'site', label: t('tellSite'), form: (done) => known(<SiteForm done={done} />) },
        may('tellOffice') && { id: 'office', label: t('tellOffice'), form: (done) => known(<OfficeForm done={done} />) },
      ]}
    />
  )
}

function About({ of, close }: { of: Chosen; close: () => void }) {
  const t = useWords(words)
  const name = 'site' in of ? of.site.name : of.office.name
  if (of.what === 'amend') {
    return (
      <Panel title={t('amending', { name })} close={close}>
        {'site' in of ? <SiteForm of={of.site} officeId={of.officeId} done={close} /> : <OfficeForm of={of.office} done={close} />}
      </Panel>
    )
  }
  const withdraw = async (reason: string) => 'site' in of
    ? must(await api.PUT('/api/evaluations/sites/{siteId}/withdrawal', { params: { path: { siteId: of.site.siteId } }, body: { reason } }))
    : must(await api.PUT('/api/evaluations/offices/{officeId}/withdrawal', { params: { path: { officeId: of.office.officeId } }, body: { reason } }))
  return <Panel title={t('withdrawing', { name })} close={close}><ReasonForm draft={`withdraw ${name}`} submit={t('withdraw')} done={close} send={withdraw} /></Panel>
}
