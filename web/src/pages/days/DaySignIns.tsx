import { lazy, useState } from 'react'
import { useNames } from '../../api/everybody'
import { useMay, usePerson } from '../../api/session'
import { callerOf, signedOn, territoryOf, type Day, type SignIn } from '../../parts/day/day'
import { moment, time } from '../../ui/format'
import type { Column } from '../../ui/list/columns'
import { Table } from '../../ui/list/Table'
import { Card } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { Empty } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { words } from './words'

const SignInCorrectionForm = lazy(() => import('../../parts/day/SignInCorrection').then((m) => ({ default: m.SignInCorrectionForm })))
const SignInWithdrawalForm = lazy(() => import('../../parts/day/SignInCorrection').then((m) => ({ default: m.SignInWithdrawalForm })))

type Asked = { readonly signIn: SignIn; readonly what: 'correct' | 'withdraw' }

/** When, where and how he signed in, with what was put right; nobody puts his own right. */
export function DaySignIns({ of: d }: { of: Day }) {
  const t = useWords(words)
  const names = useNames()
  const may = useMay()
  const me = usePerson().specialist
  const [asked, setAsked] = useState<Asked>()
  const close = () => { setAsked(undefined) }
  const columns: readonly (Column<SignIn> | false)[] = [
    { id: 'at', label: t('at'), value: (s) => time(s.effectiveAt ?? s.at), cell: (s) => <When of={s} />, phone: 'title' },
    { id: 'channel', label: t('channel'), value: (s) => label('signInChannel', s.channel) },
    { id: 'territory', label: t('territory'), value: territoryOf },
    { id: 'caller', label: t('caller'), value: callerOf },
    { id: 'dutyOfficer', label: t('dutyOfficer'), value: (s) => s.dutyOfficer, phone: 'label' },
    { id: 'corrections', label: t('corrections'), phone: 'full', value: (s) => s.corrections.length, cell: (s) => s.corrections.map((c) => <div key={c.correctedAt}>{t('correctedBy', { kind: label('signInCorrection', c.kind), reason: c.reason, by: names.colleague(c.by), at: moment(c.correctedAt) })}</div>) },
    may('correctSignIn') && d.specialistId !== me && {
      id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined,
      cell: (s) => (
        <div className="row">
          <button type="button" className="button" onClick={() => { setAsked({ signIn: s, what: 'correct' }) }}>{t('correct')}</button>
          {s.effectiveAt !== undefined && <button type="button" className="button" onClick={() => { setAsked({ signIn: s, what: 'withdraw' }) }}>{t('withdraw')}</button>}
        </div>
      ),
    },
  ]
  const of = asked && signedOn(d, asked.signIn)
  return (
    <>
      <Card title={t('signIns')}>
        {d.signIns.length === 0 ? <Empty>{t('noSignIns')}</Empty> : <Table title={t('signIns')} columns={columns.filter((c) => c !== false)} rows={d.signIns} idOf={(s) => s.at} />}
      </Card>
      {of && asked.what === 'correct' && <Panel key={`correct ${of.at}`} title={t('correctSignIn', { at: time(of.at) })} close={close}><SignInCorrectionForm of={of} done={close} /></Panel>}
      {of && asked.what === 'withdraw' && <Panel key={`withdraw ${of.at}`} title={t('withdrawSignIn', { at: time(of.at) })} close={close}><SignInWithdrawalForm of={of} done={close} /></Panel>}
    </>
  )
}

function When({ of: s }: { of: SignIn }) {
  const t = useWords(words)
  if (s.effectiveAt === undefined) return <><s>{time(s.at)}</s> <span className="tag">{t('withdrawn')}</span></>
  return <>{time(s.effectiveAt)}{time(s.effectiveAt) !== time(s.at) && <span className="muted"> {t('firstAt', { at: time(s.at) })}</span>}</>
}
