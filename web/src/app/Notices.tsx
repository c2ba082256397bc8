import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { api, must } from '../api/client'
import { useNames } from '../api/everybody'
import { useMay } from '../api/session'
import { nameOf, placeOf } from '../parts/deadline/due'
import { deadline } from '../ui/format'
import { Icon } from '../ui/Icon'
import { Menu } from '../ui/Menu'
import { useWords } from '../words/lang'
import { words } from './tools/words'

const EVERY_MS = 60_000

/** What is due soon or overdue within reach. */
export function Notices() {
  const t = useWords(words)
  const may = useMay()
  const names = useNames()
  const due = useQuery({
    queryKey: ['deadlines', 'notices'],
    enabled: may('listDeadlines'),
    refetchInterval: EVERY_MS,
    queryFn: async () => must(await api.GET('/api/visits/deadlines', { params: { query: { limit: 50 } } })).items.filter((d) => d.state !== 'OPEN'),
  })
  if (!may('listDeadlines')) return null
  const items = due.data ?? []
  return (
    <Menu className="tool" label={<><Icon name="bell" /><span className="text">{t('notices')}</span>{items.length > 0 && <span className="tag warn">{items.length}</span>}</>}>
      {items.length === 0 && <p className="item muted">{t('noNotices')}</p>}
      {items.slice(0, 12).map((d) => (
        <Link key={d.deadlineId} className="item" href={placeOf(d) ?? '/deadlines'}>{d.specialistId !== undefined && names.colleague(d.specialistId)} {nameOf(d)} <span className="muted">{d.dueAt && deadline(d.dueAt)}</span></Link>
      ))}
    </Menu>
  )
}
