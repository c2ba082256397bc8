import { api, must } from '../../api/client'
import { Form } from '../../ui/form/Form'
import { Select } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import type { ClientFile, ContactItem } from './client'
import { ProfileFields, profileOf, type ProfileValues } from './ProfileFields'
import { words } from './words'

interface Values extends ProfileValues {
  readonly main: string
}

/** Whom everybody is to talk to first must be reached, and addressed. */
const mayBeMain = (p: ContactItem) => p.main || (p.title !== undefined && p.phone !== undefined)

export function AmendmentForm({ client: c, done }: { client: ClientFile; done: () => void }) {
  const t = useWords(words)
  const contacts = c.contacts ?? []
  const initial: Values = {
    name: c.name, tier: c.tier, stage: c.stage, industry: c.industry, territory: c.territory, address: c.address, owner: c.owner,
    main: contacts.find((p) => p.main)?.contactId ?? '',
  }
  const { values: v, set, form } = useForm({
    draft: `client ${c.clientId} amendment`, version: c.version, initial, done,
    send: async (typed, { read }) => {
      const main = contacts.find((p) => p.contactId === typed.main)
      const body = { ...profileOf(typed), contact: { name: main?.name ?? '', title: main?.title ?? '', phone: main?.phone ?? '' } }
      return must(await api.PUT('/api/clients/{clientId}', { params: { path: { clientId: c.clientId }, header: read }, body }))
    },
  })
  return (
    <Form {...form} submit={t('amend')}>
      <ProfileFields values={v} set={set} />
      <Select label={t('contact')} name="contact" required hint={t('mainHint')} value={v.main} onChange={(main) => { set({ main }) }} options={contacts.filter(mayBeMain).map((p) => [p.contactId, [p.name, p.title].filter(Boolean).join(' ')])} />
    </Form>
  )
}
