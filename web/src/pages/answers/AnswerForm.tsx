import type { components } from '../../api/gen/clients'
import { api, idempotent, must } from '../../api/client'
import { words as deskWords } from '../../parts/desk/words'
import { Form } from '../../ui/form/Form'
import { LongText, Select } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import { STANDARDS, type Standard } from './standards'
import { words } from './words'

/** Publishes an answer, or says otherwise what one of the catalogue says. */
export function AnswerForm({ of, done }: { of?: components['schemas']['ListedAnswer']; done: () => void }) {
  const t = useWords(words)
  const desk = useWords(deskWords)
  const { values: v, set, form } = useForm({
    draft: of ? `answer ${of.answerId}` : 'answer',
    ...(of && { version: of.version }),
    initial: { standard: of?.standard ?? '', question: of?.question ?? '', answer: of?.answer ?? '' },
    send: async ({ standard, ...wording }, { key, read }) => (of
      ? must(await api.PUT('/api/clients/answers/{answerId}', { params: { path: { answerId: of.answerId }, header: read }, body: wording }))
      : must(await api.POST('/api/clients/answers', { params: idempotent(key), body: { standard: standard as Standard, ...wording } }))),
    done,
  })
  return (
    <Form {...form} submit={t(of ? 'revise' : 'publish')}>
      {!of && <Select label={t('standard')} name="standard" required value={v.standard} onChange={(standard) => { set({ standard }) }} options={STANDARDS.map((s) => [s, desk(s)])} />}
      <LongText label={t('question')} name="question" required rows={2} value={v.question} onChange={(question) => { set({ question }) }} />
      <LongText label={t('answer')} name="answer" required rows={4} value={v.answer} onChange={(answer) => { set({ answer }) }} />
    </Form>
  )
}
