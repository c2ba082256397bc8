import { useQuery } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import { words as deskWords } from '../../parts/desk/words'
import { Select } from '../../ui/form/inputs'
import { moment } from '../../ui/format'
import { useWords } from '../../words/lang'
import { words } from './words'

const MOST = 50

/** The client's cases so far, where he complains of one of them again; nothing where he has none. */
export function Again({ clientId, value, onChange }: { clientId: string; value: string; onChange: (caseId: string) => void }) {
  const t = useWords(words)
  const desk = useWords(deskWords)
  const cases = useQuery({ queryKey: ['cases', 'of client', clientId], queryFn: async () => must(await api.GET('/api/clients/cases', { params: { query: { clientId, limit: MOST } } })).items })
  const known = cases.data ?? []
  if (known.length === 0) return null
  const latest = [...known].sort((a, b) => b.startedAt.localeCompare(a.startedAt))
  return <Select label={t('again')} name="reComplaintOf" hint={t('againHint')} value={value} onChange={onChange} options={latest.map((c) => [c.caseId, `${c.caseId} ${t('callOf', { time: moment(c.startedAt), standard: desk(c.standard) })}`])} />
}
