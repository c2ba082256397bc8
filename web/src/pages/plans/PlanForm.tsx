import { useState } from 'react'
import { api, idempotent, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { Form } from '../../ui/form/Form'
import { Text } from '../../ui/form/inputs'
import { useDraft } from '../../ui/form/useDraft'
import { useWords } from '../../words/lang'
import { freshLine, LineForm } from './LineForm'
import { Lines } from './Lines'
import { movedTo, sums, type Line, type NewPlan } from './plan'
import { words } from './words'
import './plans.css'

/**
 * A plan line by line, or in three sums where the lines are kept elsewhere. The service keeps the sums alone, so the lines that were sent last
 * stay on this machine, for a plan that is handed in again and for the next month's.
 */
export function PlanForm({ month, specialistId, again }: { month: string; specialistId: string; again: boolean }) {
  const t = useWords(words)
  const draft = useDraft(`plan ${specialistId} ${month}`, { byLines: true, line: freshLine(month), lines: [] as readonly Line[], visits: '', expansion: '', deals: '' })
  const { values: v, set } = draft
  const { values: sent, set: keepSent } = useDraft(`plan ${specialistId} sent`, { lines: [] as readonly Line[] })
  const send = useCommand(async (body: NewPlan) => must(await api.POST('/api/visits/plans', { params: idempotent(draft.key), body })), () => {
    if (v.byLines) keepSent({ lines: v.lines })
    draft.done()
  })
  const [nothing, setNothing] = useState(false)
  const submit = () => {
    setNothing(v.byLines && v.lines.length === 0)
    if (v.byLines && v.lines.length === 0) return
    const figures = { visits: Number(v.visits), expansion: Number(v.expansion), deals: Number(v.deals) }
    send.mutate({ specialistId, month, ...(v.byLines ? { lines: [...v.lines] } : figures) })
  }
  const total = sums(v.lines)
  return (
    <div className="plan-form">
      <Form onSubmit={submit} send={send} submit={t(again ? 'again' : 'submit')} draft={draft}>
        <fieldset className="choices">
          <legend className="label">{t('how')}</legend>
          {([true, false] as const).map((byLines) => (
            <label key={String(byLines)}><input type="radio" name="how" checked={v.byLines === byLines} onChange={() => { set({ byLines }) }} /> {t(byLines ? 'byLines' : 'byFigures')}</label>
          ))}
        </fieldset>
        {v.byLines ? (
          <>
            <LineForm month={month} owner={specialistId} line={v.line} set={(change) => { set({ line: { ...v.line, ...change } }) }} add={(line) => { set({ lines: [...v.lines, line], line: { ...v.line, clientId: '' } }) }} />
            {nothing && v.lines.length === 0 && <p className="note bad" role="alert">{t('needsLines')}</p>}
            {v.lines.length === 0 && sent.lines.length > 0 && (
              <div><button type="button" className="button" onClick={() => { set({ lines: movedTo(month, sent.lines) }) }}>{t('fromLast', { n: sent.lines.length })}</button></div>
            )}
            <Lines of={v.lines} remove={(at) => { set({ lines: v.lines.filter((_, n) => n !== at) }) }} />
            <p role="status"><strong>{t('sums', total)}</strong></p>
          </>
        ) : (
          <div className="plan-line">
            <Text label={t('visits')} name="visits" inputMode="numeric" required value={v.visits} onChange={(visits) => { set({ visits }) }} />
            <Text label={t('expansion')} name="expansion" inputMode="numeric" required value={v.expansion} onChange={(expansion) => { set({ expansion }) }} />
            <Text label={t('deals')} name="deals" inputMode="numeric" required value={v.deals} onChange={(deals) => { set({ deals }) }} />
          </div>
        )}
      </Form>
    </div>
  )
}
