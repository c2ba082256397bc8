import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { asRead } from '../../api/version'
import { Form } from '../../ui/form/Form'
import { Select } from '../../ui/form/inputs'
import { useDraft } from '../../ui/form/useDraft'
import { useWords } from '../../words/lang'
import type { ClientFile, ContactItem, Profile } from './client'
import { ProfileFields, profileOf, type ProfileValues } from './ProfileFields'
import { words } from './words'

interface Values extends ProfileValues {
  readonly main: string
  readonly version: number
}

/** Whom everybody is to talk to first must be reached, and addressed. */
const mayBeMain = (p: ContactItem) => p.main || (p.title !== undefined && p.phone !== undefined)

/** The draft keeps of which version it is, so that one that is restored later does not undo what others said meanwhile. */
export function AmendmentForm({ client: c, done }: { client: ClientFile; done: () => void }) {
  const t = useWords(words)
  const contacts = c.contacts ?? []
  const draft = useDraft<Values>(`client ${c.clientId} amendment`, {
    name: c.name, tier: c.tier, stage: c.stage, industry: c.industry, territory: c.territory, address: c.address, owner: c.owner,
    main: contacts.find((p) => p.main)?.contactId ?? '', version: c.version,
  })
  const { values: v, set } = draft
  const amend = useCommand(
    async (body: Profile) => must(await api.PUT('/api/clients/{clientId}', { params: { path: { clientId: c.clientId }, header: asRead(v.version) }, body })),
    () => {
      draft.done()
      done()
    },
  )
  const submit = () => {
    const main = contacts.find((p) => p.contactId === v.main)
    amend.mutate({ ...profileOf(v), contact: { name: main?.name ?? '', title: main?.title ?? '', phone: main?.phone ?? '' } })
  }
  return (
    <Form onSubmit={submit} send={amend} submit={t('amend')} draft={draft}>
      <ProfileFields values={v} set={set} />
      <Select label={t('contact')} name="contact" required hint={t('mainHint')} value={v.main} onChange={(main) => { set({ main }) }} options={contacts.filter(mayBeMain).map((p) => [p.contactId, [p.name, p.title].filter(Boolean).join(' ')])} />
    </Form>
  )
}
