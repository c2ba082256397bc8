import { lazy, useState } from 'react'
import { useMay } from '../../api/session'
import { longDay } from '../../ui/format'
import { Card, Facts } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { Empty } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import type { ClientFile, ContactItem } from './client'
import { words } from './words'

const ContactForm = lazy(() => import('./ContactForm').then((m) => ({ default: m.ContactForm })))
const ErasureForm = lazy(() => import('./ErasureForm').then((m) => ({ default: m.ErasureForm })))

export function Contacts({ of: c }: { of: ClientFile }) {
  const t = useWords(words)
  if (!c.contacts) return null
  return (
    <Card title={t('contacts')}>
      {c.contacts.length === 0 && <Empty>{t('noContacts')}</Empty>}
      <div className="stack">{c.contacts.map((p) => <Contact key={p.contactId} of={p} client={c} />)}</div>
    </Card>
  )
}

function Contact({ of: p, client }: { of: ContactItem; client: ClientFile }) {
  const t = useWords(words)
  const may = useMay()
  const [open, setOpen] = useState<'change' | 'erase'>()
  const toggle = (what: 'change' | 'erase') => { setOpen(open === what ? undefined : what) }
  const close = () => { setOpen(undefined) }
  return (
    <section>
      <header className="row" style={{ justifyContent: 'space-between', marginBottom: 8 }}>
        <h3>{p.name} {p.main && <span className="tag info">{t('main')}</span>}</h3>
        <div className="row no-print">
          {may('changeContact') && <button type="button" className="button plain" aria-expanded={open === 'change'} aria-label={t('changeOf', { name: p.name })} onClick={() => { toggle('change') }}>{t('change')}</button>}
          {may('eraseContact') && <button type="button" className="button plain danger" aria-expanded={open === 'erase'} aria-label={t('eraseOf', { name: p.name })} onClick={() => { toggle('erase') }}>{t('erase')}</button>}
        </div>
      </header>
      {open === 'change' && <Panel title={t('changeContact')} close={close}><ContactForm client={client} contact={p} done={close} /></Panel>}
      {open === 'erase' && <Panel title={t('erase')} close={close}><ErasureForm client={client} contact={p} done={close} /></Panel>}
      {open === undefined && (
        <Facts
          of={[
            [t('contactTitle'), p.title],
            [t('phone'), p.phone && <a key="phone" href={`tel:${p.phone}`}>{p.phone}</a>],
            [t('weight'), p.weight && label('decisionWeight', p.weight)],
            [t('role'), p.role],
            [t('customs'), p.customs?.join('、')],
            [t('likes'), p.likes?.join('、')],
            [t('taboos'), p.taboos?.join('、')],
            [t('birthday'), p.birthday && longDay(p.birthday)],
          ]}
        />
      )}
    </section>
  )
}
