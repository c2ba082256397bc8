import { api, must } from '../../api/client'
import { useColleagues } from '../../api/everybody'
import { Form } from '../../ui/form/Form'
import { LongText, Pair, Select, Text } from '../../ui/form/inputs'
import { ReasonForm } from '../../ui/form/ReasonForm'
import { useForm } from '../../ui/form/useForm'
import { dateOf, instant, time } from '../../ui/format'
import { useWords } from '../../words/lang'
import type { Signed } from './day'
import { words } from './words'

const send = async ({ specialistId, at }: Signed, body: Parameters<typeof put>[2]) => must(await put(specialistId, at, body))
const put = (specialistId: string, at: string, body: { kind: 'CORRECT' | 'WITHDRAW'; reason: string; newAt?: string; newTerritory?: string; newCaller?: string }) =>
  api.PUT('/api/visits/sign-ins/{specialistId}/{at}/correction', { params: { path: { specialistId, at } }, body })

/** Time, territory or number put right. What is left out counts as first recorded, so all that differs from that is said again. */
export function SignInCorrectionForm({ of, done }: { of: Signed; done: () => void }) {
  const t = useWords(words)
  const own = useColleagues().data?.find((c) => c.specialistId === of.specialistId)?.territories ?? []
  const { values: v, set, form } = useForm({
    draft: `sign-in ${of.specialistId} ${of.at}`,
    initial: {
      newAt: time(of.now?.at ?? of.at),
      newTerritory: of.now?.territory ?? of.territory ?? '',
      newCaller: of.now?.caller ?? of.caller ?? '',
      reason: '',
    },
    send: ({ newAt, newTerritory, newCaller, reason }) => send(of, {
      kind: 'CORRECT',
      reason,
      ...(newAt !== time(of.at) && { newAt: instant(dateOf(of.at), newAt) }),
      ...(newTerritory !== '' && newTerritory !== of.territory && { newTerritory }),
      ...(newCaller !== '' && newCaller !== of.caller && { newCaller }),
    }),
    done,
  })
  const territories = [...new Set([...own, v.newTerritory])].filter((name) => name !== '')
  return (
    <Form {...form} submit={t('correctSignIn')}>
      <Pair>
        <Text label={t('newAt')} name="newAt" type="time" required value={v.newAt} onChange={(newAt) => { set({ newAt }) }} />
        <Select label={t('newTerritory')} name="newTerritory" value={v.newTerritory} onChange={(newTerritory) => { set({ newTerritory }) }} options={territories.map((name) => [name, name])} />
      </Pair>
      <Text label={t('newCaller')} name="newCaller" type="tel" value={v.newCaller} onChange={(newCaller) => { set({ newCaller }) }} />
      <LongText label={t('reason')} name="reason" rows={2} required value={v.reason} onChange={(reason) => { set({ reason }) }} />
    </Form>
  )
}

export function SignInWithdrawalForm({ of, done }: { of: Signed; done: () => void }) {
  const t = useWords(words)
  return <ReasonForm draft={`sign-in withdrawal ${of.specialistId} ${of.at}`} submit={t('withdrawSignIn')} done={done} send={(reason) => send(of, { kind: 'WITHDRAW', reason })} />
}
