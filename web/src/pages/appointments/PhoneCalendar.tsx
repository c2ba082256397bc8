import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { Failed } from '../../ui/States'
import { useWords } from '../../words/lang'
import { words } from './words'

/** The secret address by which one's own telephone shows the appointments; it is shown once, as nobody knows it afterwards. */
export function PhoneCalendar({ specialistId }: { specialistId: string }) {
  const t = useWords(words)
  const params = { path: { specialistId } }
  const make = useCommand(async () => must(await api.POST('/api/visits/calendars/{specialistId}/address', { params })))
  const end = useCommand(async () => must(await api.DELETE('/api/visits/calendars/{specialistId}/address', { params })), () => { make.reset() })
  const error = make.error ?? end.error
  return (
    <div className="stack">
      <p className="muted">{t('phoneNote')}</p>
      {error && <Failed error={error} again={() => { make.reset(); end.reset() }} />}
      {make.data && <div className="note" role="status"><p>{t('address')}</p><p><code style={{ overflowWrap: 'anywhere' }}>{make.data.address}</code></p></div>}
      {end.isSuccess && !make.data && <p className="note" role="status">{t('ended')}</p>}
      <div className="row">
        <button type="button" className="button primary" disabled={make.isPending} onClick={() => { make.mutate(undefined) }}>{t('makeAddress')}</button>
        <button type="button" className="button danger" disabled={end.isPending} onClick={() => { end.mutate(undefined) }}>{t('endAddress')}</button>
      </div>
    </div>
  )
}
