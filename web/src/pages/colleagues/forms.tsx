import { api, must } from '../../api/client'
import { today } from '../../ui/format'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import type { Colleague } from './colleague'
import { TeamFields, TerritoryChecks } from './fields'
import { words } from './words'

interface Props {
  readonly of: Colleague
  readonly done: () => void
}

/** The day from which on, or on which, and why: what every change of somebody's place asks for. */
function DayAndReason({ day, field, v, set }: { day: string; field: 'from' | 'joinedOn' | 'lastDay'; v: { day: string; reason: string }; set: (change: { day?: string; reason?: string }) => void }) {
  const t = useWords(words)
  return (
    <Pair>
      <DateInput label={day} name={field} required value={v.day} onChange={(on) => { set({ day: on }) }} />
      <Text label={t('reason')} name="reason" required value={v.reason} onChange={(reason) => { set({ reason }) }} />
    </Pair>
  )
}

export function MoveForm({ of, done }: Props) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `colleague ${of.specialistId} team`, version: of.version, done,
    initial: { team: of.team, director: of.director, day: today(), reason: '' },
    send: async ({ day, ...move }, { read }) => must(await api.PUT('/api/visits/specialists/{specialistId}/team', { params: { path: { specialistId: of.specialistId }, header: read }, body: { ...move, from: day } })),
  })
  return (
    <Form {...form} submit={t('move')}>
      <TeamFields team={v.team} director={v.director} set={set} />
      <DayAndReason day={t('since')} field="from" v={v} set={set} />
    </Form>
  )
}

export function TerritoriesForm({ of, done }: Props) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `colleague ${of.specialistId} territories`, version: of.version, done,
    initial: { territories: of.territories, day: today(), reason: '' },
    send: async ({ day, ...change }, { read }) => must(await api.PUT('/api/visits/specialists/{specialistId}/territories', { params: { path: { specialistId: of.specialistId }, header: read }, body: { ...change, from: day } })),
  })
  return (
    <Form {...form} submit={t('change')}>
      <TerritoryChecks values={v.territories} onChange={(territories) => { set({ territories }) }} />
      <DayAndReason day={t('since')} field="from" v={v} set={set} />
    </Form>
  )
}

export function JoiningForm({ of, done }: Props) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `colleague ${of.specialistId} joining`, version: of.version, done,
    initial: { day: today(), reason: '' },
    send: async ({ day, reason }, { read }) => must(await api.PUT('/api/visits/specialists/{specialistId}/joining', { params: { path: { specialistId: of.specialistId }, header: read }, body: { joinedOn: day, reason } })),
  })
  return <Form {...form} submit={t('join')}><DayAndReason day={t('joinedOn')} field="joinedOn" v={v} set={set} /></Form>
}

export function LeavingForm({ of, done }: Props) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `colleague ${of.specialistId} leaving`, version: of.version, done,
    initial: { day: today(), reason: '' },
    send: async ({ day, reason }, { read }) => must(await api.PUT('/api/visits/specialists/{specialistId}/leaving', { params: { path: { specialistId: of.specialistId }, header: read }, body: { lastDay: day, reason } })),
  })
  return <Form {...form} submit={t('leaveDepartment')}><DayAndReason day={t('lastDay')} field="lastDay" v={v} set={set} /></Form>
}

export function LeaveForm({ of, done }: Props) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `colleague ${of.specialistId} leave`, version: of.version, done,
    initial: { date: today() },
    send: async ({ date }, { read }) => must(await api.PUT('/api/visits/specialists/{specialistId}/leave/{date}', { params: { path: { specialistId: of.specialistId, date }, header: read } })),
  })
  return <Form {...form} submit={t('grant')}><DateInput label={t('day')} name="date" required value={v.date} onChange={(on) => { set({ date: on }) }} /></Form>
}
