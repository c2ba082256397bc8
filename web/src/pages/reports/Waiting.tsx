import '../../ui/list/list.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { useNames } from '../../api/everybody'
import { usePerson } from '../../api/session'
import { waitingFor, type Report, type Signer } from '../../parts/report/report'
import { addDays, day, money, today } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import { Card } from '../../ui/Page'
import { Answer, Empty, Failed } from '../../ui/States'
import { useWords } from '../../words/lang'
import { words } from './words'

const idOf = (r: Pick<Report, 'specialistId' | 'date'>): string => `${r.specialistId} ${r.date}`

/** What waits for somebody's signature, signed one by one or all at once; his own are for others to sign. */
export function Waiting({ signer }: { signer: Signer }) {
  const t = useWords(words)
  const me = usePerson().specialist
  const waiting = useQuery({ queryKey: ['daily-reports', 'waiting', signer.level], queryFn: () => waitingFor(signer, today(), (days) => addDays(today(), -days)) })
  return (
    <Card title={t('waiting')}>
      <Answer of={waiting} lines={4}>{(known) => <Choosing of={known.filter((r) => r.specialistId !== me)} level={signer.level} />}</Answer>
    </Card>
  )
}

function Choosing({ of: reports, level }: { of: readonly Report[]; level: Signer['level'] }) {
  const t = useWords(words)
  const names = useNames()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const sign = useCommand(
    async (chosen: readonly Report[]) => must(await api.POST('/api/visits/daily-reports/signatures', {
      body: { level, reports: chosen.map(({ specialistId, date, version }) => ({ specialistId, date, ...(version !== undefined && { version }) })) },
    })),
    ({ items }) => {
      setTicked(new Set())
      return items.some((i) => i.code === undefined)
    },
  )
  const chosen = reports.filter((r) => ticked.has(idOf(r)))
  const tick = (r: Report, on: boolean) => { setTicked(new Set(on ? [...ticked, idOf(r)] : [...ticked].filter((id) => id !== idOf(r)))) }
  const columns: readonly Column<Report>[] = [
    {
      id: 'tick', label: t('sign', { n: '' }), action: true, phone: 'tag', value: () => undefined,
      cell: (r) => <input type="checkbox" className="tick" aria-label={t('choose', { name: names.colleague(r.specialistId), day: day(r.date) })} checked={ticked.has(idOf(r))} onChange={(e) => { tick(r, e.target.checked) }} />,
    },
    { id: 'specialist', label: t('specialist'), value: (r) => names.colleague(r.specialistId), phone: 'title' },
    { id: 'date', label: t('date'), value: (r) => day(r.date) },
    { id: 'visits', label: t('visits'), value: (r) => r.visitCount, number: true, phone: 'label' },
    { id: 'valid', label: t('valid'), value: (r) => r.validCount, number: true, phone: 'label' },
    { id: 'groups', label: t('groups'), value: (r) => r.groups, number: true, phone: 'label' },
    { id: 'solved', label: t('solved'), value: (r) => r.solved, number: true, phone: 'none' },
    { id: 'unsolved', label: t('unsolved'), value: (r) => r.unsolved, number: true, phone: 'none' },
    { id: 'expenses', label: t('expenses'), value: (r) => money(r.expenseTotal), number: true, phone: 'label' },
  ]
  return (
    <div className="stack">
      {sign.error && <Failed error={sign.error} />}
      {sign.data && <Signed of={sign.data.items} />}
      {reports.length === 0 ? <Empty>{t('nothingWaits')}</Empty> : (
        <>
          <form className="row no-print" onSubmit={(e) => { e.preventDefault(); sign.mutate(chosen) }}>
            <button type="submit" className="button primary" disabled={chosen.length === 0 || sign.isPending}>{t('sign', { n: chosen.length })}</button>
            <button type="button" className="button" onClick={() => { setTicked(chosen.length === reports.length ? new Set() : new Set(reports.map(idOf))) }}>{t(chosen.length === reports.length ? 'none' : 'all')}</button>
          </form>
          <Table title={t('waiting')} columns={columns} rows={reports} idOf={idOf} hrefOf={(r) => `/days/${r.specialistId}/${r.date}`} />
        </>
      )}
    </div>
  )
}

const WHY = ['VERSION_IS_STALE', 'AUTHOR_CANNOT_SIGN', 'SIGN_OFF_OUT_OF_ORDER'] as const
const isKnown = (code: string): code is (typeof WHY)[number] => (WHY as readonly string[]).includes(code)

/** Each is answered by itself: how many are signed, and why others are not. */
function Signed({ of: items }: { of: readonly { code?: string | undefined }[] }) {
  const t = useWords(words)
  const refused = items.flatMap((i) => i.code ?? [])
  const why = [...new Set(refused)].map((code) => (isKnown(code) ? t(code) : code)).join('；')
  return (
    <p className={refused.length > 0 ? 'note warn' : 'note good'} role="status">
      {t('signed', { n: items.length - refused.length })} {refused.length > 0 && t('notSigned', { n: refused.length, why })}
    </p>
  )
}
