import { useState } from 'react'
import { api, idempotent, must } from '../../api/client'
import { Form } from '../../ui/form/Form'
import { Text } from '../../ui/form/inputs'
import { useDraft } from '../../ui/form/useDraft'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import { freshLine, LineForm } from './LineForm'
import { Lines } from './Lines'
import { movedTo, sums, type Line } from './plan'
import { words } from './words'
import './plans.css'

/**
 * A plan line by line, or in three sums where the lines are kept elsewhere. The service keeps the sums alone, so the lines that were sent last
 * stay on this machine, for a plan that is handed in again and for the next month's.
 */
export function PlanForm({ month, specialistId, again }: { month: string; specialistId: string; again: boolean }) {
  const t = useWords(words)
  const { values: sent, set: keepSent } = useDraft(`plan ${specialistId} sent`, { lines: [] as readonly Line[] })
  const { values: v, set, form } = useForm({
    draft: `plan ${specialistId} ${month}`,
    initial: { byLines: true, line: freshLine(month), lines: [] as readonly Line[], visits: '', expansion: '', deals: '' },
    send: async ({ byLines, lines, visits, expansion, deals }, { key }) => {
      const figures = { visits: Number(visits), expansion: Number(expansion), deals: Number(deals) }
      return must(await api.POST('/api/visits/plans', { params: idempotent(key), body: { specialistId, month, ...(byLines ? { lines: [...lines] } : figures) } }))
    },
    done: () => { if (v.byLines) keepSent({ lines: v.lines }) },
  })
  const [nothing, setNothing] = useState(false)
  const submit = () => {
    const empty = v.byLines && v.lines.length === 0
    setNothing(empty)
    if (!empty) form.onSubmit()
  }
  const total = sums(v.lines)
  return (
    <div className="plan-form">
      <Form {...form} onSubmit={submit} submit={t(again ? 'again' : 'submit')}>
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
