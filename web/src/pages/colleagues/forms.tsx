import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { today } from '../../ui/format'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { useDraft } from '../../ui/form/useDraft'
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

const finish = (draft: { done: () => void }, done: () => void) => () => {
  draft.done()
  done()
}

export function MoveForm({ of, done }: Props) {
  const t = useWords(words)
  const draft = useDraft(`colleague ${of.specialistId} team`, { team: of.team, director: of.director, day: today(), reason: '' })
  const { values: v, set } = draft
  const move = useCommand(
    async () => must(await api.PUT('/api/visits/specialists/{specialistId}/team', { params: { path: { specialistId: of.specialistId } }, body: { team: v.team, director: v.director, from: v.day, reason: v.reason } })),
    finish(draft, done),
  )
  return (
    <Form onSubmit={() => { move.mutate(undefined) }} send={move} submit={t('move')} draft={draft}>
      <TeamFields team={v.team} director={v.director} set={set} />
      <DayAndReason day={t('since')} field="from" v={v} set={set} />
    </Form>
  )
}

export function TerritoriesForm({ of, done }: Props) {
  const t = useWords(words)
  const draft = useDraft(`colleague ${of.specialistId} territories`, { territories: of.territories, day: today(), reason: '' })
  const { values: v, set } = draft
  const change = useCommand(
    async () => must(await api.PUT('/api/visits/specialists/{specialistId}/territories', { params: { path: { specialistId: of.specialistId } }, body: { territories: v.territories, from: v.day, reason: v.reason } })),
    finish(draft, done),
  )
  return (
    <Form onSubmit={() => { change.mutate(undefined) }} send={change} submit={t('change')} draft={draft}>
      <TerritoryChecks values={v.territories} onChange={(territories) => { set({ territories }) }} />
      <DayAndReason day={t('since')} field="from" v={v} set={set} />
    </Form>
  )
}

export function JoiningForm({ of, done }: Props) {
  const t = useWords(words)
  const draft = useDraft(`colleague ${of.specialistId} joining`, { day: today(), reason: '' })
  const { values: v, set } = draft
  const join = useCommand(
    async () => must(await api.PUT('/api/visits/specialists/{specialistId}/joining', { params: { path: { specialistId: of.specialistId } }, body: { joinedOn: v.day, reason: v.reason } })),
    finish(draft, done),
  )
  return <Form onSubmit={() => { join.mutate(undefined) }} send={join} submit={t('join')} draft={draft}><DayAndReason day={t('joinedOn')} field="joinedOn" v={v} set={set} /></Form>
}

export function LeavingForm({ of, done }: Props) {
  const t = useWords(words)
  const draft = useDraft(`colleague ${of.specialistId} leaving`, { day: today(), reason: '' })
  const { values: v, set } = draft
  const go = useCommand(
    async () => must(await api.PUT('/api/visits/specialists/{specialistId}/leaving', { params: { path: { specialistId: of.specialistId } }, body: { lastDay: v.day, reason: v.reason } })),
    finish(draft, done),
  )
  return <Form onSubmit={() => { go.mutate(undefined) }} send={go} submit={t('leaveDepartment')} draft={draft}><DayAndReason day={t('lastDay')} field="lastDay" v={v} set={set} /></Form>
}

export function LeaveForm({ of, done }: Props) {
  const t = useWords(words)
  const draft = useDraft(`colleague ${of.specialistId} leave`, { date: today() })
  const { values: { date }, set } = draft
  const grant = useCommand(
    async () => must(await api.PUT('/api/visits/specialists/{specialistId}/leave/{date}', { params: { path: { specialistId: of.specialistId, date } } })),
    finish(draft, done),
  )
  return <Form onSubmit={() => { grant.mutate(undefined) }} send={grant} submit={t('grant')} draft={draft}><DateInput label={t('day')} name="date" required value={date} onChange={(on) => { set({ date: on }) }} /></Form>
}
