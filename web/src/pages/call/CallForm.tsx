import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import type { components } from '../../api/gen/clients'
import { api, idempotent, must } from '../../api/client'
import { useClients, useColleagues } from '../../api/everybody'
import { useMay, usePerson } from '../../api/session'
import { words as deskWords } from '../../parts/desk/words'
import { enter } from '../../ui/form/focus'
import { Form } from '../../ui/form/Form'
import { LongText, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import { Again } from './Again'
import { CallGuide } from './CallGuide'
import { Radios } from './Radios'
import { Running } from './Running'
import { ticksOf, type Ticks } from './ticks'
import { words } from './words'

type NewCase = components['schemas']['NewCase']

const STANDARDS = ['S1', 'S2', 'S5'] as const satisfies readonly NewCase['standard'][]
const ANSWERS = ['AT_ONCE', 'LATER'] as const satisfies readonly NewCase['answer'][]

const now = (): string => new Date().toISOString()

/** What was done in the call, once it is there to be asked for; of a case it says nothing, so that it is none the worse without. */
async function tick(caseId: string, ticks: Ticks | undefined): Promise<void> {
  if (ticks === undefined) return
  const path = { caseId }
  must(await api.GET('/api/clients/cases/{caseId}', { params: { path } }))
  must(await api.PUT('/api/clients/cases/{caseId}/checklist', { params: { path }, body: ticks }))
}

/** A call from when this was opened until it is sent; whoever opened it before it rang begins anew. A clerk takes forty a day, so all of it goes by keys. */
export function CallForm() {
  const t = useWords(words)
  const desk = useWords(deskWords)
  const may = useMay()
  const me = usePerson().specialist ?? ''
  const clients = useClients().data
  const people = useColleagues().data ?? []
  const [, navigate] = useLocation()
  const place = useRef<HTMLDivElement>(null)
  const [opened] = useState(now)
  const [recorded, setRecorded] = useState<string>()
  const { values: v, set, form } = useForm({
    draft: 'call',
    initial: { startedAt: opened, clientId: '', caller: '', standard: '', rings: '', question: '', answer: '', agent: me, reComplaintOf: '', steps: '', questions: '', answers: '' },
    send: async ({ standard, rings, answer, reComplaintOf, steps, questions, answers, ...told }, { key }) => {
      const recorded = must(await api.POST('/api/clients/cases', {
        params: idempotent(key),
        body: {
          ...told,
          standard: standard as NewCase['standard'],
          answer: answer as NewCase['answer'],
          ...(rings !== '' && { rings: Number(rings) }),
          ...(standard !== 'S1' && reComplaintOf !== '' && { reComplaintOf }),
        },
      }))
      await tick(recorded.id, ticksOf({ steps, questions, answers }))
      return recorded
    },
    done: ({ id }) => {
      if (may('showCase')) navigate(`/cases/${id}`)
      else setRecorded(id)
    },
  })
  // the head of the page takes the focus first, as of every page
  useEffect(() => {
    let stop: (() => void) | undefined
    const soon = setTimeout(() => { stop = place.current ? enter(place.current) : undefined })
    return () => {
      clearTimeout(soon)
      stop?.()
    }
  }, [])
  /** What was typed is kept with when its call began: a reload makes no call begin later. */
  const say = (change: Partial<typeof v>) => { set({ startedAt: v.startedAt, ...change }) }
  const hurry = (e: KeyboardEvent) => {
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) place.current?.querySelector('form')?.requestSubmit()
  }
  return (
    <div className="call-form" onKeyDown={hurry}>
      {recorded !== undefined && <p className="note good" role="status">{t('recorded', { number: recorded })}</p>}
      <Running since={v.startedAt} />
      <div className="call-columns">
        <div ref={place}>
          <Form {...form} submit={t('save')} more={<button type="button" className="button" onClick={() => { set({ startedAt: now() }) }}>{t('restart')}</button>}>
            {clients
              ? <Pick label={t('client')} name="clientId" required value={v.clientId} onChange={(clientId) => { say({ clientId, reComplaintOf: '' }) }} items={clients.map((c) => ({ id: c.clientId, name: c.name }))} />
              : <Text label={t('clientNumber')} name="clientId" required value={v.clientId} onChange={(clientId) => { say({ clientId }) }} />}
            <Text label={t('caller')} name="caller" required value={v.caller} onChange={(caller) => { say({ caller }) }} />
            <Radios label={t('standard')} name="standard" value={v.standard} onChange={(standard) => { say({ standard }) }} options={STANDARDS.map((s) => [s, desk(s)])} />
            <Text label={t('rings')} name="rings" inputMode="numeric" hint={t('ringsHint')} value={v.rings} onChange={(rings) => { say({ rings }) }} />
            <LongText label={t('question')} name="question" required value={v.question} onChange={(question) => { say({ question }) }} />
            <Radios label={t('answer')} name="answer" value={v.answer} onChange={(answer) => { say({ answer }) }} options={ANSWERS.map((a) => [a, t(a)])} />
            {(people.length > 1 || me === '') && <Pick label={t('agent')} name="agent" required value={v.agent} onChange={(agent) => { say({ agent }) }} items={people.map((p) => ({ id: p.specialistId, name: p.name }))} />}
            {v.clientId !== '' && (v.standard === 'S2' || v.standard === 'S5') && may('listCases') && <Again clientId={v.clientId} value={v.reComplaintOf} onChange={(reComplaintOf) => { say({ reComplaintOf }) }} />}
          </Form>
        </div>
        {may('tickChecklist') && may('showCase') && <CallGuide standard={v.standard} ticked={v} say={say} />}
      </div>
    </div>
  )
}
