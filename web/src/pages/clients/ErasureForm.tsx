import { api, must } from '../../api/client'
import { Form } from '../../ui/form/Form'
import { LongText, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import type { ClientFile, ContactItem } from './client'
import { words } from './words'

/** Whoever asks to be forgotten: a contact now or before, or somebody who was only met; so his name can be typed too. */
export function ErasureForm({ client: c, contact, done }: { client: ClientFile; contact?: ContactItem; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `client ${c.clientId} erasure ${contact?.contactId ?? ''}`, version: c.version, done,
    initial: { name: contact?.name ?? '', reason: '' },
    send: async (body, { read }) => must(await api.PUT('/api/clients/{clientId}/erasure', { params: { path: { clientId: c.clientId }, header: read }, body })),
  })
  const known = [...(c.contacts ?? []).map((p) => p.name), ...c.visits.map((visit) => visit.personMet?.name)].filter((n) => n !== undefined)
  return (
    <Form {...form} submit={t('eraseForEver')} tone="danger">
      <p className="note bad">{t('eraseWarning')}</p>
      <Text label={t('eraseName')} name="name" required hint={t('eraseNameHint')} suggestions={[...new Set(known)]} value={v.name} onChange={(typed) => { set({ name: typed }) }} />
      <LongText label={t('reason')} name="reason" required hint={t('eraseReasonHint')} value={v.reason} onChange={(reason) => { set({ reason }) }} />
    </Form>
  )
}
