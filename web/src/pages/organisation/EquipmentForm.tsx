import { api, idempotent, must } from '../../api/client'
import { useOffices } from '../../api/offices'
import { today } from '../../ui/format'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { Pair, Select, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { nextNumber } from '../../ui/nextNumber'
import { useWords } from '../../words/lang'
import { usePeople } from './organisation'
import { words } from './words'

/** Where a piece stands since when, and who keeps it; told again with a later day it has moved. */
export function EquipmentForm({ done }: { done: () => void }) {
  const t = useWords(words)
  const people = usePeople()
  const sites = useOffices('').data?.flatMap((o) => o.sites) ?? []
  const numbers = sites.flatMap((s) => s.equipment.map((e) => e.equipmentId))
  const { values: v, set, form } = useForm({
    draft: 'equipment', done,
    initial: { equipmentId: nextNumber(numbers, 'E'), name: '', siteId: '', keeper: '', since: today(), until: '' },
    send: async ({ until, ...placed }, { key }) => must(await api.POST('/api/evaluations/equipment', { params: idempotent(key), body: { ...placed, ...(until !== '' && { until }) } })),
  })
  return (
    <Form {...form} submit={t('placeEquipment')}>
      <Pair>
        <Text label={t('name')} name="name" required value={v.name} onChange={(name) => { set({ name }) }} />
        <Text label={t('equipmentId')} name="equipmentId" required value={v.equipmentId} onChange={(equipmentId) => { set({ equipmentId }) }} />
      </Pair>
      <Pair>
        <Select label={t('site')} name="siteId" required value={v.siteId} onChange={(siteId) => { set({ siteId }) }} options={sites.map((s) => [s.siteId, s.name])} />
        <Pick label={t('keeper')} name="keeper" required value={v.keeper} onChange={(keeper) => { set({ keeper }) }} items={people} />
      </Pair>
      <Pair>
        <DateInput label={t('since')} name="since" required value={v.since} onChange={(since) => { set({ since }) }} />
        <DateInput label={t('until')} name="until" value={v.until} onChange={(until) => { set({ until }) }} />
      </Pair>
    </Form>
  )
}
