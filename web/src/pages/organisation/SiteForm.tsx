import { api, idempotent, must } from '../../api/client'
import { useOffices } from '../../api/offices'
import { Form } from '../../ui/form/Form'
import { Pair, Select, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { nextNumber } from '../../ui/nextNumber'
import { useWords } from '../../words/lang'
import { usePeople, type Site } from './organisation'
import { words } from './words'

/** A site of an office, or what is known of it from now on. */
export function SiteForm({ of, officeId = '', done }: { of?: Site; officeId?: string; done: () => void }) {
  const t = useWords(words)
  const people = usePeople()
  const offices = useOffices('').data ?? []
  const numbers = offices.flatMap((o) => o.sites.map((s) => s.siteId))
  const { values: v, set, form } = useForm({
    draft: of ? `site ${of.siteId}` : 'site', done,
    initial: { siteId: of?.siteId ?? nextNumber(numbers, 'P'), name: of?.name ?? '', head: of?.head ?? '', officeId },
    send: async ({ siteId, ...body }, { key }) => of
      ? must(await api.PUT('/api/evaluations/sites/{siteId}', { params: { path: { siteId: of.siteId } }, body }))
      : must(await api.POST('/api/evaluations/sites', { params: idempotent(key), body: { siteId, ...body } })),
  })
  return (
    <Form {...form} submit={t(of ? 'amend' : 'tellSite')}>
      <Pair>
        <Text label={t('name')} name="name" required value={v.name} onChange={(name) => { set({ name }) }} />
        {!of && <Text label={t('siteId')} name="siteId" required value={v.siteId} onChange={(siteId) => { set({ siteId }) }} />}
      </Pair>
      <Pair>
        <Pick label={t('head')} name="head" required value={v.head} onChange={(head) => { set({ head }) }} items={people} />
        <Select label={t('office')} name="officeId" required value={v.officeId} onChange={(id) => { set({ officeId: id }) }} options={offices.map((o) => [o.officeId, o.name])} />
      </Pair>
    </Form>
  )
}
