import { useState, type SyntheticEvent } from 'react'
import { useClients } from '../../api/everybody'
import { useMay } from '../../api/session'
import { Pick } from '../../ui/form/Pick'
import { Pair, Select, Text } from '../../ui/form/inputs'
import { say, useWords } from '../../words/lang'
import { NUMBERED } from './about'
import { words } from './words'

interface Wanted {
  readonly clientId: string
  readonly kind: string
  readonly number: string
}

/** Whose story: a client's over all services, or one thing's. What is chosen of one takes the place of the other. */
export function LookUp({ filter, onChange }: { filter: Wanted; onChange: (filter: Wanted) => void }) {
  const t = useWords(words)
  const may = useMay()
  const clients = useClients().data ?? []
  const [v, setV] = useState(filter)
  const go = (e: SyntheticEvent) => {
    e.preventDefault()
    onChange({ ...v, number: v.number.trim() })
  }
  const ofClient = (clientId: string) => { setV({ clientId, kind: '', number: '' }) }
  return (
    <section className="card no-print">
      <form className="form" onSubmit={go}>
        {may('listClients')
          ? <Pick label={t('client')} name="clientId" value={v.clientId} onChange={(clientId) => { onChange({ clientId, kind: '', number: '' }) }} items={clients.map((c) => ({ id: c.clientId, name: c.name }))} />
          : <Text label={t('clientNumber')} name="clientId" value={v.clientId} onChange={ofClient} />}
        <Pair>
          <Select label={t('kind')} name="kind" value={v.kind} options={Object.entries(NUMBERED).map(([kind, pair]) => [kind, say(pair)])} onChange={(kind) => { setV({ clientId: '', kind, number: v.number }) }} />
          <Text label={t('number')} name="number" hint={t('numberHint')} value={v.number} onChange={(number) => { setV({ clientId: '', kind: v.kind, number }) }} />
        </Pair>
        <div className="row">
          <button type="submit" className="button primary" disabled={v.clientId === '' && (v.kind === '' || v.number.trim() === '')}>{t('look')}</button>
          {may('readFeed') && <button type="button" className="button" onClick={() => { onChange({ clientId: '', kind: '', number: '' }) }}>{t('clear')}</button>}
        </div>
      </form>
    </section>
  )
}
