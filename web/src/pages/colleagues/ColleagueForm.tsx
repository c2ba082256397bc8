import { api, must } from '../../api/client'
import { useColleagues } from '../../api/everybody'
import { today } from '../../ui/format'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { nextNumber } from '../../ui/nextNumber'
import { useWords } from '../../words/lang'
import type { Colleague } from './colleague'
import { TeamFields, TerritoryChecks } from './fields'
import { words } from './words'

const SPECIALISTS = 'S'

/** Somebody's master data: of a new colleague, or as it is from now on. */
export function ColleagueForm({ of, done }: { of?: Colleague; done: () => void }) {
  const t = useWords(words)
  const people = useColleagues().data ?? []
  const { values: v, set, form } = useForm({
    draft: of ? `colleague ${of.specialistId}` : 'colleague',
    initial: {
      specialistId: of?.specialistId ?? nextNumber(people.map((p) => p.specialistId), SPECIALISTS),
      name: of?.name ?? '', team: of?.team ?? '', director: of?.director ?? '', territories: of?.territories ?? [], joinedOn: of ? '' : today(),
    },
    ...(of && { version: of.version }),
    send: async ({ specialistId, joinedOn, ...data }, { read }) =>
      must(await api.PUT('/api/visits/specialists/{specialistId}', { params: { path: { specialistId }, header: read }, body: { ...data, ...(joinedOn !== '' && { joinedOn }) } })),
    done,
  })
  return (
    <Form {...form} submit={t(of ? 'amend' : 'enrol')}>
      <Pair>
        <Text label={t('name')} name="name" required value={v.name} onChange={(name) => { set({ name }) }} />
        {!of && <Text label={t('number')} name="specialistId" required hint={t('numberHint')} value={v.specialistId} onChange={(specialistId) => { set({ specialistId }) }} />}
      </Pair>
      <TeamFields team={v.team} director={v.director} set={set} />
      <TerritoryChecks values={v.territories} onChange={(territories) => { set({ territories }) }} />
      {!of && <DateInput label={t('joinedOn')} name="joinedOn" value={v.joinedOn} onChange={(joinedOn) => { set({ joinedOn }) }} />}
    </Form>
  )
}
