import { Link } from 'wouter'
import { useNames } from '../../api/everybody'
import { longDay, dateOf, money, month, time } from '../../ui/format'
import '../../ui/list/list.css'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import { label } from '../../words/codes'
import { lang, say, useLang, useWords, type Pair } from '../../words/lang'
import { isFlat, isMoney, isObject, isSealed, listOf, meaningOf, told, type Payload } from './payload'
import { fields, words } from './words'

/** What a record says, field by field, in the department's words; what has parts is a list in the list. */
export function PayloadList({ event, of }: { event: string; of: Payload }) {
  const t = useWords(words)
  const rows = told(of)
  if (rows.length === 0) return <p className="muted">{t('none')}</p>
  return (
    <dl className="payload">
      {rows.map(([field, value]) => (
        <div key={field}>
          <dt>{fieldName(field)}</dt>
          <dd><Value event={event} field={field} of={value} /></dd>
        </div>
      ))}
    </dl>
  )
}

/** Figures are named by indicators, such as `visits.planned`. */
function fieldName(field: string): string {
  return field.split('.').map((part) => {
    const pair: Pair | undefined = fields[part]
    return pair ? say(pair) : label('indicator', part)
  }).join(' · ')
}

function Value({ event, field, of }: { event: string; field: string; of: unknown }) {
  const t = useWords(words)
  if (typeof of === 'boolean') return t(of ? 'yes' : 'no')
  if (typeof of === 'number') return of
  if (typeof of === 'string') return <Told event={event} field={field} of={of} />
  if (Array.isArray(of)) return <Several event={event} field={field} of={of} />
  if (!isObject(of)) return null
  if (isSealed(of)) return <span className="muted">{t('sealed')}</span>
  return isMoney(of) ? money(of) : <PayloadList event={event} of={of} />
}

function Several({ event, field, of }: { event: string; field: string; of: readonly unknown[] }) {
  useLang()
  if (of.every(isFlat)) return <Rows event={event} field={field} of={of} />
  if (of.some(isObject)) return <ol className="several">{of.map((one, n) => <li key={n}><Value event={event} field={field} of={one} /></li>)}</ol>
  return of.map((one, n) => <span key={n}>{n > 0 && (lang() === 'en' ? ', ' : '、')}<Value event={event} field={field} of={one} /></span>)
}

/** Parts that are alike, such as the lines of a form, are a table. */
function Rows({ event, field, of }: { event: string; field: string; of: readonly Payload[] }) {
  useLang()
  const columns = [...new Set(of.flatMap(told).map(([name]) => name))].map((name): Column<Payload> => ({
    id: name, label: fieldName(name), phone: 'label', number: of.some((row) => typeof row[name] === 'number'),
    value: (row) => (typeof row[name] === 'number' || typeof row[name] === 'string' ? row[name] : ''), cell: (row) => <Value event={event} field={name} of={row[name]} />,
  }))
  return <Table title={fieldName(field)} columns={columns} rows={of} idOf={(row) => JSON.stringify(row)} />
}

function Told({ event, field, of }: { event: string; field: string; of: string }) {
  const t = useWords(words)
  const names = useNames()
  const list = listOf(event, field)
  if (list !== undefined) return label(list, of)
  const meaning = meaningOf(field, of)
  switch (meaning.kind) {
    case 'moment': return `${longDay(dateOf(meaning.id))} ${time(meaning.id)}`
    case 'day': return longDay(meaning.id)
    case 'month': return month(meaning.id)
    case 'time': return meaning.id
    case 'event': return <Link href={`/events/${meaning.id}`}>{t('title')} {meaning.id.slice(0, 8)}</Link>
    case 'client': return <Link href={`/clients/${meaning.id}`}>{names.client(meaning.id)}</Link>
    case 'colleague': return <Link href={`/colleagues/${meaning.id}`}>{names.colleague(meaning.id)}</Link>
    case 'link': return <Link href={meaning.href}>{meaning.id}</Link>
    case 'text': return meaning.text
  }
}
