import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useNames } from '../../api/everybody'
import type { Office } from '../../api/offices'
import { useMay, type Operation } from '../../api/session'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import type { Site } from './organisation'
import { words } from './words'
import './organisation.css'

export type Chosen =
  | { readonly what: 'amend' | 'withdraw'; readonly office: Office }
  | { readonly what: 'amend' | 'withdraw'; readonly site: Site; readonly officeId: string }

interface Props {
  readonly of: readonly Office[]
  readonly choose: (chosen: Chosen) => void
}

/** The department as it hangs together: offices, in them people and sites, at the sites what stands there. */
export function Tree({ of, choose }: Props) {
  const t = useWords(words)
  return of.map((office) => (
    <section key={office.officeId} className="card tree">
      <header>
        <h2>{office.name} <small className="muted">{office.officeId}</small></h2>
        <Buttons amend="amendOffice" withdraw="withdrawOffice" name={office.name} on={(what) => { choose({ what, office }) }} />
      </header>
      <p>{t('head')} <Who id={office.head} /></p>
      {office.people.length > 0 && (
        <Part title={t('people', { n: office.people.length })}>
          {office.people.map((p) => <li key={p.specialistId}><Who id={p.specialistId} /> <span className="tag">{label('organisationRole', p.role)}</span></li>)}
        </Part>
      )}
      {office.sites.length > 0 && (
        <Part title={t('sites', { n: office.sites.length })}>
          {office.sites.map((site) => <AtSite key={site.siteId} of={site} choose={(what) => { choose({ what, site, officeId: office.officeId }) }} />)}
        </Part>
      )}
    </section>
  ))
}

function AtSite({ of, choose }: { of: Site; choose: (what: 'amend' | 'withdraw') => void }) {
  const t = useWords(words)
  return (
    <li className="site">
      <div className="row"><strong>{of.name}</strong> <span className="muted">{of.siteId}</span> <span>{t('head')} <Who id={of.head} /></span><Buttons amend="amendSite" withdraw="withdrawSite" name={of.name} on={choose} /></div>
      {of.equipment.length > 0 && (
        <Part title={t('equipment', { n: of.equipment.length })}>
          {of.equipment.map((e) => <li key={e.equipmentId}>{e.name} <span className="muted">{e.equipmentId} · {t('keeper')}</span> <Who id={e.keeper} /></li>)}
        </Part>
      )}
    </li>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <details open><summary>{title}</summary><ul>{children}</ul></details>
}

function Who({ id }: { id: string }) {
  const name = useNames().colleague(id)
  return name === id ? <>{id}</> : <Link href={`/colleagues/${id}`}>{name}</Link>
}

function Buttons({ amend, withdraw, name, on }: { amend: Operation; withdraw: Operation; name: string; on: (what: 'amend' | 'withdraw') => void }) {
  const t = useWords(words)
  const may = useMay()
  return (
    <span className="row no-print">
      {may(amend) && <button type="button" className="button" aria-label={t('amending', { name })} onClick={() => { on('amend') }}>{t('amend')}</button>}
      {may(withdraw) && <button type="button" className="button danger" aria-label={t('withdrawing', { name })} onClick={() => { on('withdraw') }}>{t('withdraw')}</button>}
    </span>
  )
}
