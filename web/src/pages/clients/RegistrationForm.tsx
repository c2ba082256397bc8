import { useLocation } from 'wouter'
import { api, idempotent, must } from '../../api/client'
import { useColleagues } from '../../api/everybody'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import { useOwning } from './client'
import { ProfileFields, profileOf } from './ProfileFields'
import { words } from './words'

/** A client's file is opened: a prospect of one's own in one's own territory, unless told otherwise. */
export function RegistrationForm() {
  const t = useWords(words)
  const [, navigate] = useLocation()
  const { own } = useOwning()
  const mine = useColleagues().data?.find((c) => c.specialistId === own)?.territories ?? []
  const usual = mine.length === 1 ? (mine[0] ?? '') : ''
  const { values, set, form } = useForm({
    draft: 'client registration',
    initial: { name: '', tier: '', stage: 'PROSPECT', industry: '', territory: '', address: '', owner: own, contactName: '', contactTitle: '', contactPhone: '' },
    send: async (typed, { key }) => must(await api.POST('/api/clients', {
      params: idempotent(key),
      body: { ...profileOf({ ...typed, territory: typed.territory || usual }), contact: { name: typed.contactName, title: typed.contactTitle, phone: typed.contactPhone } },
    })),
    done: ({ id }) => { navigate(`/clients/${id}`) },
  })
  const v = { ...values, territory: values.territory || usual }
  return (
    <Form {...form} submit={t('register')}>
      <ProfileFields values={v} set={set} />
      <Pair>
        <Text label={t('contactName')} name="contact.name" required value={v.contactName} onChange={(contactName) => { set({ contactName }) }} />
        <Text label={t('contactTitle')} name="contact.title" required value={v.contactTitle} onChange={(contactTitle) => { set({ contactTitle }) }} />
        <Text label={t('phone')} name="contact.phone" type="tel" required value={v.contactPhone} onChange={(contactPhone) => { set({ contactPhone }) }} />
      </Pair>
    </Form>
  )
}
