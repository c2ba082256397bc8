import { useLocation } from 'wouter'
import { api, idempotent, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { useColleagues } from '../../api/everybody'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { useDraft } from '../../ui/form/useDraft'
import { useWords } from '../../words/lang'
import { useOwning, type NewClient } from './client'
import { ProfileFields, profileOf } from './ProfileFields'
import { words } from './words'

/** A client's file is opened: a prospect of one's own in one's own territory, unless told otherwise. */
export function RegistrationForm() {
  const t = useWords(words)
  const [, navigate] = useLocation()
  const { own } = useOwning()
  const mine = useColleagues().data?.find((c) => c.specialistId === own)?.territories ?? []
  const usual = mine.length === 1 ? (mine[0] ?? '') : ''
  const draft = useDraft('client registration', { name: '', tier: '', stage: 'PROSPECT', industry: '', territory: '', address: '', owner: own, contactName: '', contactTitle: '', contactPhone: '' })
  const { values, set } = draft
  const v = { ...values, territory: values.territory || usual }
  const register = useCommand(
    async (body: NewClient) => must(await api.POST('/api/clients', { params: idempotent(draft.key), body })),
    ({ id }) => {
      draft.done()
      navigate(`/clients/${id}`)
    },
  )
  const submit = () => { register.mutate({ ...profileOf(v), contact: { name: v.contactName, title: v.contactTitle, phone: v.contactPhone } }) }
  return (
    <Form onSubmit={submit} send={register} submit={t('register')} draft={draft}>
      <ProfileFields values={v} set={set} />
      <Pair>
        <Text label={t('contactName')} name="contact.name" required value={v.contactName} onChange={(contactName) => { set({ contactName }) }} />
        <Text label={t('contactTitle')} name="contact.title" required value={v.contactTitle} onChange={(contactTitle) => { set({ contactTitle }) }} />
        <Text label={t('phone')} name="contact.phone" type="tel" required value={v.contactPhone} onChange={(contactPhone) => { set({ contactPhone }) }} />
      </Pair>
    </Form>
  )
}
