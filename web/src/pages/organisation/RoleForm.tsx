import { api, idempotent, must } from '../../api/client'
import { useOffices } from '../../api/offices'
import { today } from '../../ui/format'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { CodeInput, Pair, Select } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import { usePeople, type NewRole } from './organisation'
import { words } from './words'

/** Who is what in which office from when on; that of before ends by itself. */
export function RoleForm({ done }: { done: () => void }) {
  const t = useWords(words)
  const people = usePeople()
  const offices = useOffices('').data ?? []
  const { values: v, set, form } = useForm({
    draft: 'role', done,
    initial: { specialistId: '', officeId: '', role: 'SPECIALIST', validFrom: today() },
    send: async ({ role, ...given }, { key }) => must(await api.POST('/api/evaluations/roles', { params: idempotent(key), body: { ...given, role: role as NewRole['role'] } })),
  })
  const choose = (specialistId: string) => {
    const now = offices.find((o) => o.people.some((p) => p.specialistId === specialistId))
    set({ specialistId, ...(now && { officeId: now.officeId }) })
  }
  return (
    <Form {...form} submit={t('giveRole')}>
      <Pair>
        <Pick label={t('person')} name="specialistId" required value={v.specialistId} onChange={choose} items={people} />
        <CodeInput label={t('role')} name="role" list="organisationRole" required value={v.role} onChange={(role) => { set({ role }) }} />
      </Pair>
      <Pair>
        <Select label={t('office')} name="officeId" required value={v.officeId} onChange={(officeId) => { set({ officeId }) }} options={offices.map((o) => [o.officeId, o.name])} />
        <DateInput label={t('validFrom')} name="validFrom" required value={v.validFrom} onChange={(validFrom) => { set({ validFrom }) }} />
      </Pair>
    </Form>
  )
}
