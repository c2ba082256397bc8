import { api, must } from '../../api/client'
import { useNames } from '../../api/everybody'
import type { components } from '../../api/gen/clients'
import { Form } from '../../ui/form/Form'
import { Checks, LongText, Select } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import { words } from './words'

type Taken = NonNullable<components['schemas']['NewMerger']['taken']>[number]

const FIELDS = ['NAME', 'TIER', 'STAGE', 'INDUSTRY', 'ADDRESS', 'CONTACT'] as const satisfies readonly Taken[]

/** The file that was there before stays, unless somebody chooses otherwise. */
export function MergerForm({ one, other, done }: { one: string; other: string; done: () => void }) {
  const t = useWords(words)
  const names = useNames()
  const { values: v, set, form } = useForm({
    draft: `merger ${one} ${other}`, done,
    initial: { into: other, taken: [] as string[], reason: '' },
    send: async ({ into, taken, reason }) => must(await api.PUT('/api/clients/{clientId}/merger', {
      params: { path: { clientId: into === other ? one : other } }, body: { into, reason, taken: taken as Taken[] },
    })),
  })
  return (
    <Form {...form} submit={t('merge')}>
      <Select label={t('keep')} name="into" required hint={t('keepHint')} value={v.into} onChange={(into) => { set({ into }) }} options={[other, one].map((id) => [id, `${names.client(id)} ${id}`])} />
      <Checks label={t('taken')} name="taken" values={v.taken} onChange={(taken) => { set({ taken }) }} options={FIELDS.map((f) => [f, t(f)])} />
      <LongText label={t('reason')} name="reason" required rows={2} value={v.reason} onChange={(reason) => { set({ reason }) }} />
    </Form>
  )
}
