import { useQueryClient } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { useNames } from '../../api/everybody'
import { asRead } from '../../api/version'
import { today } from '../../ui/format'
import { Failed } from '../../ui/States'
import { useWords } from '../../words/lang'
import type { Referral } from './referral'
import { words } from './words'

/** What the site does most: somebody stands at the door, and it is today. */
export function ArrivedToday({ of: r }: { of: Referral }) {
  const t = useWords(words)
  const names = useNames()
  const queries = useQueryClient()
  const confirm = useCommand(async () => must(await api.PUT('/api/clients/referrals/{referralId}/confirmation', { params: { path: { referralId: r.referralId }, header: asRead(r.version) }, body: { confirmedOn: today() } })))
  return (
    <>
      {confirm.error && <Failed error={confirm.error} again={() => { confirm.reset(); void queries.invalidateQueries() }} />}
      <button type="button" className="button no-print" disabled={confirm.isPending} aria-label={t('arrivedTodayOf', { client: names.client(r.clientId) })} onClick={() => { confirm.mutate(undefined) }}>
        {t('arrivedToday')}
      </button>
    </>
  )
}
