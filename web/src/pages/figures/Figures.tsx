import './figures.css'
import { api, must } from '../../api/client'
import { useNames } from '../../api/everybody'
import type { components } from '../../api/gen/clients'
import { figure, percent, thisMonth } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { MonthPick } from '../../ui/MonthPick'
import { Page } from '../../ui/Page'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { words } from './words'

type Of = components['schemas']['ServiceFigures']
type ShareName = { [Name in keyof Of]-?: Of[Name] extends components['schemas']['Share'] ? Name : never }[keyof Of]
type CountName = 'calls' | 'reComplaints' | 'conductFlags'

/** The department's word for a centre is that of its role. */
const roleOf = ({ role }: Of): string => label('role', role === 'RESOURCE_CENTRE' ? 'CENTRE' : role)
const shown = (share: number): string => percent(share / 100)

export default function Figures() {
  const t = useWords(words)
  const names = useNames()
  const [{ month }, setFilter] = useFilter({ month: thisMonth() })
  const share = (name: ShareName): Column<Of> => ({
    id: name, label: t(name), value: (f) => f[name].share, number: true, phone: 'label',
    cell: ({ [name]: of }) => of.share !== undefined && <>{shown(of.share)}<span className="of-counted">{t('ofCounted', { good: of.good, counted: of.counted })}</span></>,
  })
  const count = (name: CountName): Column<Of> => ({ id: name, label: t(name), value: (f) => (f.role === 'AGENT' ? f[name] : undefined), number: true, phone: 'label' })
  const columns: readonly Column<Of>[] = [
    { id: 'role', label: t('role'), value: roleOf, phone: 'tag' },
    { id: 'who', label: t('who'), value: (f) => names.colleague(f.who), phone: 'title' },
    count('calls'),
    share('rings'),
    share('answeredAtOnce'),
    { id: 'frontSupport', label: t('frontSupport'), value: (f) => f.frontSupport, number: true, phone: 'label', cell: (f) => f.frontSupport !== undefined && shown(f.frontSupport) },
    share('backOffice'),
    share('clientService'),
    share('toThePoint'),
    {
      id: 'satisfaction', label: t('satisfaction'), value: (f) => f.satisfaction.mean, number: true, phone: 'label',
      cell: ({ satisfaction: s }) => s.mean !== undefined && <>{figure(s.mean)}<span className="of-counted">{t('said', { n: s.counted })}</span></>,
    },
    count('reComplaints'),
    count('conductFlags'),
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help} actions={<MonthPick value={month} onChange={(other) => { setFilter({ month: other }) }} />}>
      <List
        name="service-figures" title={t('title')} columns={columns} idOf={(f) => `${f.role} ${f.who}`} empty={t('empty')} queryKey={['service-figures', month]} ready={names.known}
        page={async (at) => must(await api.GET('/api/clients/service-figures', { params: { query: { month, ...at } } }))}
      />
    </Page>
  )
}
