import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, idempotent, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { all, useColleagues } from '../../api/everybody'
import { useMay } from '../../api/session'
import { counting, territoryOf, type SignIn } from '../../parts/day/day'
import { time } from '../../ui/format'
import { Card } from '../../ui/Page'
import { Failed } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import type { Position } from './position'
import { words } from './words'

/** Whether he is signed in; one press signs in where the telephone knows its territory, a second names it where it does not. */
export function SignInCard({ specialistId, signIns }: { specialistId: string; signIns: readonly SignIn[] }) {
  const t = useWords(words)
  const may = useMay()
  const valid = counting(signIns)
  return (
    <Card>
      <div className="stack" style={{ gap: 10 }}>
        {valid.map((s) => (
          <p key={s.at} className="note good" role="status">{t('signedIn')} {time(s.effectiveAt ?? s.at)} · {territoryOf(s)} · {label('signInChannel', s.channel)}</p>
        ))}
        {valid.length === 0 && <p className="note warn" role="status">{t('notYet')}</p>}
        {may('recordSignIn') && <SignInButton specialistId={specialistId} again={valid.length > 0} />}
        {valid.length === 0 && <p className="muted">{t('byCall')}</p>}
      </div>
    </Card>
  )
}

type Step = 'ready' | 'locating' | 'noPosition' | 'outside'

function SignInButton({ specialistId, again }: { specialistId: string; again: boolean }) {
  const t = useWords(words)
  const [step, setStep] = useState<Step>('ready')
  const [found, setFound] = useState<Position>()
  const colleagues = useColleagues()
  const own = colleagues.data?.find((c) => c.specialistId === specialistId)?.territories ?? []
  const registered = useQuery({ queryKey: ['territories'], queryFn: () => all(async (at) => must(await api.GET('/api/visits/territories', { params: { query: at } }))) })
  const sign = useCommand(
    async ({ territory, at }: { territory: string; at: Position | undefined }, key) => must(await api.POST('/api/visits/sign-ins', { params: idempotent(key), body: { specialistId, channel: 'GPS', territory, ...(await import('./position')).evidence(at) } })),
    () => { setStep('ready') },
  )
  const press = async () => {
    setStep('locating')
    const { locate, territoryAt } = await import('./position')
    const at = await locate()
    setFound(at)
    const territory = at && territoryAt(at, registered.data ?? [], own)
    setStep(at ? 'outside' : 'noPosition')
    if (territory !== undefined) sign.mutate({ territory, at }, { onSettled: () => { setStep('ready') } })
  }
  const busy = step === 'locating' || sign.isPending
  if (!busy && (step === 'noPosition' || step === 'outside')) {
    return (
      <div className="stack" style={{ gap: 10 }}>
        {sign.error && <Failed error={sign.error} />}
        <p role="alert">{own.length === 0 ? t('noTerritory') : t(step)}</p>
        {own.map((territory) => <button key={territory} type="button" className="button big" onClick={() => { sign.mutate({ territory, at: found }) }}>{t('signIn')} · {territory}</button>)}
      </div>
    )
  }
  return (
    <>
      {sign.error && <Failed error={sign.error} />}
      <div><button type="button" className={again ? 'button' : 'button primary big'} disabled={busy || colleagues.isPending || registered.isPending} onClick={() => void press()}>{busy ? t('locating') : t(again ? 'again' : 'signIn')}</button></div>
    </>
  )
}
