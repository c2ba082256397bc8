import './hospitality.css'
import { useLocation } from 'wouter'
import { api, idempotent, must } from '../../api/client'
import { useClients, useColleagues } from '../../api/everybody'
import { usePerson } from '../../api/session'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { LongText, Pair, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { today } from '../../ui/format'
import { yuan } from '../../ui/money'
import { useWords } from '../../words/lang'
import { GuestsFields, NOBODY, type TypedGuest } from './GuestsFields'
import { LinesFields } from './LinesFields'
import { linesOf, NOTHING, totalOf, USUAL_DEPARTMENT } from './request'
import { words } from './words'

/** The form F-12: who asks and when he asks is known, the rest he says. */
export function RequestForm() {
  const t = useWords(words)
  const person = usePerson()
  const [, navigate] = useLocation()
  const clients = useClients().data ?? []
  const people = useColleagues().data ?? []
  const forOthers = person.roles.includes('supervisor') || person.roles.includes('manager')
  const { values: v, set, form } = useForm({
    draft: 'hospitality request',
    initial: {
      applicant: person.specialist ?? '', department: USUAL_DEPARTMENT, clientId: '', venue: '', banquetOn: '', lines: NOTHING,
      guests: [NOBODY] as readonly TypedGuest[], ours: '',
    },
    send: async ({ lines, guests, ours, ...said }, { key }) => must(await api.POST('/api/hospitality/requests', {
      params: idempotent(key),
      body: {
        ...said, requestedOn: today(), budget: linesOf(lines),
        clientGuests: guests.filter((g) => g.name !== '').map((g) => ({ name: g.name, ...(g.title !== '' && { title: g.title }) })),
        ourGuests: ours.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
      },
    })),
    done: ({ id }) => { navigate(`/hospitality/${id}`) },
  })
  return (
    <Form {...form} submit={t('send')}>
      <Pair>
        {forOthers && <Pick label={t('applicant')} name="applicant" required value={v.applicant} onChange={(applicant) => { set({ applicant }) }} items={people.map((p) => ({ id: p.specialistId, name: p.name }))} />}
        <Text label={t('department')} name="department" required value={v.department} onChange={(department) => { set({ department }) }} />
      </Pair>
      <Pick label={t('client')} name="clientId" required value={v.clientId} onChange={(clientId) => { set({ clientId }) }} items={clients.map((c) => ({ id: c.clientId, name: c.name }))} />
      <Pair>
        <Text label={t('venue')} name="venue" required value={v.venue} onChange={(venue) => { set({ venue }) }} />
        <DateInput label={t('banquetOn')} name="banquetOn" required value={v.banquetOn} onChange={(banquetOn) => { set({ banquetOn }) }} />
      </Pair>
      <fieldset>
        <legend>{t('budget')}</legend>
        <LinesFields below="budget." values={v.lines} onChange={(change) => { set({ lines: { ...v.lines, ...change } }) }} />
        <output className="hospitality-total">{t('runningTotal', { total: yuan(totalOf(v.lines)) })}</output>
      </fieldset>
      <GuestsFields clientId={v.clientId} guests={v.guests} onChange={(guests) => { set({ guests }) }} />
      <LongText label={t('ourGuests')} name="ourGuests" hint={t('ourHint')} value={v.ours} onChange={(ours) => { set({ ours }) }} />
      <Pick label={t('addColleague')} name="colleague" value="" onChange={(id) => { set({ ours: [v.ours.trim(), people.find((p) => p.specialistId === id)?.name].filter(Boolean).join('\n') }) }} items={people.map((p) => ({ id: p.specialistId, name: p.name }))} />
    </Form>
  )
}
