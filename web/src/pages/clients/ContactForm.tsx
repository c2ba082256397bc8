import { api, must } from '../../api/client'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { CodeInput, Pair, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import type { ClientFile, ContactItem, Weight } from './client'
import { words } from './words'

const several = (text: string): string[] => text.split(/[、,，;；\n]/).map((part) => part.trim()).filter((part) => part !== '')

interface Props {
  readonly client: ClientFile
  /** Who is known already; without him somebody new is named. */
  readonly contact?: ContactItem
  readonly done: () => void
}

/** Somebody of the client's side: only his name must be known, the rest as one comes to know it. */
export function ContactForm({ client: { clientId, version }, contact: c, done }: Props) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `client ${clientId} contact ${c?.contactId ?? 'new'}`, version, done,
    initial: {
      name: c?.name ?? '', title: c?.title ?? '', phone: c?.phone ?? '', weight: c?.weight ?? '', role: c?.role ?? '', birthday: c?.birthday ?? '',
      customs: (c?.customs ?? []).join('、'), likes: (c?.likes ?? []).join('、'), taboos: (c?.taboos ?? []).join('、'),
    },
    send: async (typed, { key, read }) => {
      const body = {
        name: typed.name, customs: several(typed.customs), likes: several(typed.likes), taboos: several(typed.taboos),
        ...(typed.title !== '' && { title: typed.title }), ...(typed.phone !== '' && { phone: typed.phone }), ...(typed.role !== '' && { role: typed.role }),
        ...(typed.birthday !== '' && { birthday: typed.birthday }), ...(typed.weight !== '' && { weight: typed.weight as Weight }),
      }
      return c
        ? must(await api.PUT('/api/clients/{clientId}/contacts/{contactId}', { params: { path: { clientId, contactId: c.contactId }, header: read }, body }))
        : must(await api.POST('/api/clients/{clientId}/contacts', { params: { path: { clientId }, header: { ...read, 'Idempotency-Key': key } }, body }))
    },
  })
  return (
    <Form {...form} submit={c ? t('changeContact') : t('nameContact')}>
      {c ? <p>{c.name} <span className="muted">{t('nameStays')}</span></p> : <Text label={t('contactName')} name="name" required value={v.name} onChange={(name) => { set({ name }) }} />}
      <Pair>
        <Text label={t('contactTitle')} name="title" value={v.title} onChange={(title) => { set({ title }) }} />
        <Text label={t('phone')} name="phone" type="tel" value={v.phone} onChange={(phone) => { set({ phone }) }} />
      </Pair>
      <Pair>
        <CodeInput label={t('weight')} name="weight" list="decisionWeight" value={v.weight} onChange={(weight) => { set({ weight }) }} />
        <Text label={t('role')} name="role" value={v.role} onChange={(role) => { set({ role }) }} />
      </Pair>
      <Text label={t('customs')} name="customs" hint={t('several')} value={v.customs} onChange={(customs) => { set({ customs }) }} />
      <Text label={t('likes')} name="likes" value={v.likes} onChange={(likes) => { set({ likes }) }} />
      <Text label={t('taboos')} name="taboos" value={v.taboos} onChange={(taboos) => { set({ taboos }) }} />
      <DateInput label={t('birthday')} name="birthday" value={v.birthday} onChange={(birthday) => { set({ birthday }) }} />
    </Form>
  )
}
