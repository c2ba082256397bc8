import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, must } from '../../api/client'
import type { components } from '../../api/gen/clients'
import { QUESTIONS, STEPS } from '../../parts/desk/guide/codes'
import { words as codeWords } from '../../parts/desk/guide/words'
import { Checks, Text } from '../../ui/form/inputs'
import { useWords } from '../../words/lang'
import { found, listed, type Ticked } from './ticks'
import { words } from './guide/words'

type Standard = components['schemas']['NewCase']['standard']

/** All that are shown at once; who looks for another one types a word of it. */
const SHOWN = 5
const MOST = 500

interface Props {
  readonly standard: string
  readonly ticked: Ticked
  readonly say: (change: Partial<Ticked> & { answer?: string }) => void
}

/** What goes beside a call: the answers that are fixed, how the call goes, how to ask. What was done is ticked as it is done. */
export function CallGuide({ standard, ticked, say }: Props) {
  const t = useWords(words)
  const code = useWords(codeWords)
  const join = (codes: readonly string[]) => codes.join(',')
  return (
    <aside className="call-guide">
      {standard !== '' && <Answers standard={standard as Standard} given={listed(ticked.answers)} give={(answers) => { say({ answers: join(answers), ...(answers.length > 0 && { answer: 'AT_ONCE' }) }) }} />}
      <Checks label={t('steps')} name="steps" values={listed(ticked.steps)} onChange={(steps) => { say({ steps: join(steps) }) }} options={STEPS.map((c) => [c, code(c)])} />
      <Checks label={t('questions')} name="questions" hint={t('questionsHint')} values={listed(ticked.questions)} onChange={(questions) => { say({ questions: join(questions) }) }} options={QUESTIONS.map((c) => [c, code(c)])} />
    </aside>
  )
}

/** The fixed answers to calls of this kind; who gives one ticks it, and has answered at once. */
function Answers({ standard, given, give }: { standard: Standard; given: readonly string[]; give: (answers: readonly string[]) => void }) {
  const t = useWords(words)
  const [typed, setTyped] = useState('')
  const catalogue = useQuery({ queryKey: ['answers', standard], queryFn: async () => must(await api.GET('/api/clients/answers', { params: { query: { standard, limit: MOST } } })).items })
  const all = catalogue.data ?? []
  if (all.length === 0) return null
  const some = found(all, typed)
  return (
    <section>
      <Text label={t('catalogue')} name="catalogue" value={typed} onChange={setTyped} {...(some.length > SHOWN && { hint: t('more', { n: some.length - SHOWN }) })} />
      <ul className="call-answers">
        {some.slice(0, SHOWN).map((a) => (
          <li key={a.answerId}>
            <label>
              <input type="checkbox" checked={given.includes(a.answerId)} onChange={(e) => { give(e.target.checked ? [...given, a.answerId] : given.filter((id) => id !== a.answerId)) }} />
              <span><strong>{a.question}</strong><span className="long">{a.answer}</span></span>
            </label>
          </li>
        ))}
      </ul>
      {some.length === 0 && <p className="muted">{t('noAnswer')}</p>}
    </section>
  )
}
