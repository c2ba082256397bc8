import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { CodeInput, Pair, Text } from '../../ui/form/inputs'
import { useDraft } from '../../ui/form/useDraft'
import { useWords } from '../../words/lang'
import type { ContactItem, Weight } from './client'
import { words } from './words'

const several = (text: string): string[] => text.split(/[、,，;；\n]/).map((part) => part.trim()).filter((part) => part !== '')

interface Props {
  readonly clientId: string
  /** Who is known already; without him somebody new is named. */
  readonly contact?: ContactItem
  readonly done: () => void
}

/** Somebody of the client's side: only his name must be known, the rest as one comes to know it. */
export function ContactForm({ clientId, contact: c, done }: Props) {
  const t = useWords(words)
  const draft = useDraft(`client ${clientId} contact ${c?.contactId ?? 'new'}`, {
    name: c?.name ?? '', title: c?.title ?? '', phone: c?.phone ?? '', weight: c?.weight ?? '', role: c?.role ?? '', birthday: c?.birthday ?? '',
    customs: (c?.customs ?? []).join('、'), likes: (c?.likes ?? []).join('、'), taboos: (c?.taboos ?? []).join('、'),
  })
  const { values: v, set } = draft
  const send = useCommand(
    async () => {
      const body = {
        name: v.name, customs: several(v.customs), likes: several(v.likes), taboos: several(v.taboos),
        ...(v.title !== '' && { title: v.title }), ...(v.phone !== '' && { phone: v.phone }), ...(v.role !== '' && { role: v.role }),
        ...(v.birthday !== '' && { birthday: v.birthday }), ...(v.weight !== '' && { weight: v.weight as Weight }),
      }
      return c
        ? must(await api.PUT('/api/clients/{clientId}/contacts/{contactId}', { params: { path: { clientId, contactId: c.contactId } }, body }))
        : must(await api.POST('/api/clients/{clientId}/contacts', { params: { path: { clientId }, header: { 'Idempotency-Key': draft.key } }, body }))
    },
    () => {
      draft.done()
      done()
    },
  )
  return (
    <Form onSubmit={() => { send.mutate(undefined) }} send={send} submit={c ? t('changeContact') : t('nameContact')} draft={draft}>
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
