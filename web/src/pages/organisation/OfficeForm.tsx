import { api, idempotent, must } from '../../api/client'
import { useOffices, type Office } from '../../api/offices'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { nextNumber } from '../../ui/nextNumber'
import { useWords } from '../../words/lang'
import { usePeople } from './organisation'
import { words } from './words'

/** An office that opens, or what is known of it from now on. Its region is asked for anew: the organisation does not say it. */
export function OfficeForm({ of, done }: { of?: Office; done: () => void }) {
  const t = useWords(words)
  const people = usePeople()
  const offices = useOffices('').data ?? []
  const { values: v, set, form } = useForm({
    draft: of ? `office ${of.officeId}` : 'office', done,
    initial: { officeId: of?.officeId ?? nextNumber(offices.map((o) => o.officeId), 'O'), name: of?.name ?? '', head: of?.head ?? '', region: '' },
    send: async ({ officeId, region, ...known }, { key }) => {
      const body = { ...known, ...(region !== '' && { region }) }
      return of
        ? must(await api.PUT('/api/evaluations/offices/{officeId}', { params: { path: { officeId: of.officeId } }, body }))
        : must(await api.POST('/api/evaluations/offices', { params: idempotent(key), body: { officeId, ...body } }))
    },
  })
  return (
    <Form {...form} submit={t(of ? 'amend' : 'tellOffice')}>
      <Pair>
        <Text label={t('name')} name="name" required value={v.name} onChange={(name) => { set({ name }) }} />
        {!of && <Text label={t('officeId')} name="officeId" required value={v.officeId} onChange={(officeId) => { set({ officeId }) }} />}
      </Pair>
      <Pair>
        <Pick label={t('head')} name="head" required value={v.head} onChange={(head) => { set({ head }) }} items={people} />
        <Text label={t('region')} name="region" {...(of && { hint: t('regionAgain') })} value={v.region} onChange={(region) => { set({ region }) }} />
      </Pair>
    </Form>
  )
}
