import { api, idempotent, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useDraft } from '../../ui/form/useDraft'
import { nextNumber } from '../../ui/nextNumber'
import { useWords } from '../../words/lang'
import { useOffices, usePeople, type Office } from './organisation'
import { words } from './words'

/** An office that opens, or what is known of it from now on. Its region is asked for anew: the organisation does not say it. */
export function OfficeForm({ of, done }: { of?: Office; done: () => void }) {
  const t = useWords(words)
  const people = usePeople()
  const offices = useOffices('').data ?? []
  const draft = useDraft(of ? `office ${of.officeId}` : 'office', { officeId: of?.officeId ?? nextNumber(offices.map((o) => o.officeId), 'O'), name: of?.name ?? '', head: of?.head ?? '', region: '' })
  const { values: v, set } = draft
  const tell = useCommand(
    async (_: undefined, key) => {
      const body = { name: v.name, head: v.head, ...(v.region !== '' && { region: v.region }) }
      return of
        ? must(await api.PUT('/api/evaluations/offices/{officeId}', { params: { path: { officeId: of.officeId } }, body }))
        : must(await api.POST('/api/evaluations/offices', { params: idempotent(key), body: { officeId: v.officeId, ...body } }))
    },
    () => {
      draft.done()
      done()
    },
  )
  return (
    <Form onSubmit={() => { tell.mutate(undefined) }} send={tell} submit={t(of ? 'amend' : 'tellOffice')} draft={draft}>
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
