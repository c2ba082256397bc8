import { useRef, useState } from 'react'
import { useClients } from '../../api/everybody'
import { DateInput } from '../../ui/form/DateInput'
import { CodeInput, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useWords } from '../../words/lang'
import type { Line } from './plan'
import { words } from './words'

/** A line as it is typed */
export interface Typed {
  readonly kind: string
  readonly clientId: string
  readonly date: string
  readonly purpose: string
  readonly groups: string
}

const FIRST = 'A'
const USUAL = 'C'

export const freshLine = (month: string): Typed => ({ kind: 'VISIT', clientId: '', date: `${month}-01`, purpose: USUAL, groups: '1' })

/** The next line of a plan: what the last one said stands there still, so that only what differs is typed. */
export function LineForm({ month, owner, line, set, add }: { month: string; owner: string; line: Typed; set: (change: Partial<Typed>) => void; add: (line: Line) => void }) {
  const t = useWords(words)
  const [fault, setFault] = useState<'outside' | 'incomplete'>()
  const clients = useClients().data ?? []
  const own = clients.filter((c) => c.owner === owner)
  const fields = useRef<HTMLFieldSetElement>(null)
  const isVisit = line.kind === 'VISIT'
  const take = () => {
    const groups = Number(line.groups)
    const complete = line.clientId !== '' && line.date !== '' && Number.isInteger(groups) && groups > 0
    const wrong = !complete ? 'incomplete' : line.date.startsWith(month) ? undefined : 'outside'
    setFault(wrong)
    if (wrong) return
    add({ kind: line.kind as Line['kind'], clientId: line.clientId, date: line.date, groups, ...(isVisit && { purpose: line.purpose as NonNullable<Line['purpose']> }) })
    fields.current?.querySelector<HTMLElement>('.pick')?.focus()
  }
  const choose = (clientId: string) => { set({ clientId, purpose: clients.find((c) => c.clientId === clientId)?.stage === 'PROSPECT' ? FIRST : USUAL }) }
  return (
    <fieldset ref={fields} className="plan-line" onKeyDown={(e) => {
      if (e.key !== 'Enter' || !(e.target instanceof HTMLInputElement)) return
      e.preventDefault()
      take()
    }}>
      <legend className="label">{t('newLine')}</legend>
      <CodeInput label={t('kind')} name="kind" list="planLine" value={line.kind} onChange={(kind) => { set({ kind }) }} />
      <Pick label={t('client')} name="clientId" value={line.clientId} onChange={choose} items={(own.length > 0 ? own : clients).map((c) => ({ id: c.clientId, name: c.name }))} />
      <DateInput label={t('date')} name="date" value={line.date} onChange={(date) => { set({ date }) }} />
      {isVisit && <CodeInput label={t('purpose')} name="purpose" list="purpose" value={line.purpose} onChange={(purpose) => { set({ purpose }) }} />}
      <Text label={t('groups')} name="groups" inputMode="numeric" value={line.groups} onChange={(groups) => { set({ groups }) }} />
      <button type="button" className="button" onClick={take}>{t('add')}</button>
      {fault && <p className="problem" role="alert">{t(fault)}</p>}
    </fieldset>
  )
}
