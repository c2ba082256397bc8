import { useQuery } from '@tanstack/react-query'
import { api, idempotent, must } from '../../api/client'
import { all } from '../../api/everybody'
import { addMonths, month, thisMonth } from '../../ui/format'
import { Form } from '../../ui/form/Form'
import { Pair, Select, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { Answer } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { Grades } from './Grades'
import { CARDS, INDICATORS, PARAMETERS, published, startOf, sumOf, type CardCode, type ScorecardVersion } from './scorecard'
import { words } from './words'

/** What a new version has begins as what the newest one of its card has. */
export function PublishForm({ done }: { done: () => void }) {
  const versions = useQuery({
    queryKey: ['scorecards', 'all'],
    queryFn: () => all(async (at) => must(await api.GET('/api/evaluations/scorecards', { params: { query: at } }))),
  })
  return <Answer of={versions}>{(known) => <Fields known={known} done={done} />}</Answer>
}

const HINTS = { cap: 'capHint', latePlanFactor: 'factorHint' } as const
const MONTHS_AHEAD = 13

function Fields({ known, done }: { known: readonly ScorecardVersion[]; done: () => void }) {
  const t = useWords(words)
  const next = addMonths(thisMonth(), 1)
  const { values: v, set, form } = useForm({
    draft: 'scorecard version', initial: startOf('F-2', known, next), done,
    send: async (typed, { key }) => must(await api.POST('/api/evaluations/scorecards', { params: idempotent(key), body: published(typed) })),
  })
  const months = Array.from({ length: MONTHS_AHEAD }, (_, n) => addMonths(thisMonth(), n))
  return (
    <Form {...form} submit={t('publish')}>
      <Pair>
        <Select label={t('card')} name="code" required value={v.code} onChange={(code) => { set(startOf(code as CardCode, known, v.validFrom)) }} options={CARDS.map((code) => [code, `${code} ${label('scorecard', code)}`])} />
        <Select label={t('validFrom')} name="validFrom" required value={v.validFrom} onChange={(validFrom) => { set({ validFrom }) }} options={months.map((m) => [m, month(m)])} />
      </Pair>
      <Pair>
        {INDICATORS[v.code].map((name) => (
          <Text key={name} label={label('indicator', name)} name={name} inputMode="decimal" value={v.weights[name] ?? ''} onChange={(weight) => { set({ weights: { ...v.weights, [name]: weight } }) }} />
        ))}
      </Pair>
      <Sum of={sumOf(v.weights)} />
      <details {...(form.send.isError && { open: true })} onInvalidCapture={(e) => { e.currentTarget.open = true }}>
        <summary>{t('more')}</summary>
        <div className="form" style={{ marginTop: 12 }}>
          <Pair>
            {PARAMETERS.map((name) => (
              <Text key={name} label={t(name)} name={name} inputMode="decimal" {...(name in HINTS && { hint: t(HINTS[name as keyof typeof HINTS]) })} value={v.parameters[name] ?? ''} onChange={(value) => { set({ parameters: { ...v.parameters, [name]: value } }) }} />
            ))}
          </Pair>
          <Grades of={v.grades} onChange={(grades) => { set({ grades }) }} />
        </div>
      </details>
    </Form>
  )
}

/** The sum while it is typed; whether it is right the service says too. */
function Sum({ of }: { of: number }) {
  const t = useWords(words)
  const lacks = +(100 - of).toFixed(4)
  return (
    <p role="status" className={lacks === 0 ? 'note good' : 'note warn'}>
      {t('sum', { sum: of })}{lacks === 0 ? t('sumRight') : lacks > 0 ? t('sumLess', { n: lacks }) : t('sumMore', { n: -lacks })}
    </p>
  )
}
