import { lazy, useState } from 'react'
import { api, must, type QueryOf } from '../../api/client'
import type { components } from '../../api/gen/clients'
import { useMay } from '../../api/session'
import { words as deskWords } from '../../parts/desk/words'
import { Actions } from '../../ui/Actions'
import { Choice } from '../../ui/CodeSelect'
import type { Column } from '../../ui/list/columns'
import { asked, useFilter } from '../../ui/list/filter'
import { List } from '../../ui/list/List'
import { Nothing } from '../../ui/list/Nothing'
import { Page } from '../../ui/Page'
import { Panel } from '../../ui/Panel'
import { useWords } from '../../words/lang'
import { STANDARDS } from './standards'
import { words } from './words'

const AnswerForm = lazy(() => import('./AnswerForm').then((m) => ({ default: m.AnswerForm })))
const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

type Answer = components['schemas']['ListedAnswer']

interface Chosen {
  readonly what: 'revise' | 'withdraw'
  readonly of: Answer
}

export default function Catalogue() {
  const t = useWords(words)
  const desk = useWords(deskWords)
  const may = useMay()
  const [filter, setFilter] = useFilter({ standard: '' })
  const [chosen, setChosen] = useState<Chosen>()
  const close = () => { setChosen(undefined) }
  const columns: readonly Column<Answer>[] = [
    { id: 'question', label: t('question'), value: (a) => a.question, phone: 'title' },
    { id: 'standard', label: t('standard'), value: (a) => desk(a.standard), cell: (a) => <span className="tag whole">{desk(a.standard)}</span>, phone: 'tag' },
    { id: 'answer', label: t('answer'), value: (a) => a.answer, cell: (a) => <span className="long">{a.answer}</span>, phone: 'full' },
    { id: 'number', label: t('number'), value: (a) => a.answerId, phone: 'none', extra: true },
    ...(may('reviseAnswer') ? [{
      id: 'actions', label: t('actions'), action: true, phone: 'full', value: () => undefined,
      cell: (a: Answer) => (
        <div className="row">
          <button type="button" className="button" aria-label={t('revising', { what: a.question })} onClick={() => { setChosen({ what: 'revise', of: a }) }}>{t('revise')}</button>
          <button type="button" className="button danger" aria-label={t('withdrawing', { what: a.question })} onClick={() => { setChosen({ what: 'withdraw', of: a }) }}>{t('withdraw')}</button>
        </div>
      ),
    } satisfies Column<Answer>] : []),
  ]
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <Actions of={[may('publishAnswer') && { id: 'publish', label: t('publish'), tone: 'primary', form: (done) => <AnswerForm done={done} /> }]} />
      {chosen?.what === 'revise' && <Panel key={`revise ${chosen.of.answerId}`} title={t('revising', { what: chosen.of.question })} close={close}><AnswerForm of={chosen.of} done={close} /></Panel>}
      {chosen?.what === 'withdraw' && (
        <Panel key={`withdraw ${chosen.of.answerId}`} title={t('withdrawing', { what: chosen.of.question })} close={close}>
          <ReasonForm
            draft={`answer ${chosen.of.answerId} withdraw`} submit={t('withdraw')} done={close}
            send={async (reason) => must(await api.PUT('/api/clients/answers/{answerId}/withdrawal', { params: { path: { answerId: chosen.of.answerId } }, body: { reason } }))}
          />
        </Panel>
      )}
      <List
        name="answers" title={t('title')} columns={columns} idOf={(a) => a.answerId} empty={<Nothing of={filter} change={setFilter}>{t('empty')}</Nothing>}
        queryKey={['answers', filter]}
        page={async (at) => must(await api.GET('/api/clients/answers', { params: { query: { ...asked<QueryOf<'/api/clients/answers'>>(filter), ...at } } }))}
        filters={<Choice label={t('standard')} value={filter.standard} onChange={(standard) => { close(); setFilter({ standard }) }} options={STANDARDS.map((s) => [s, desk(s)])} />}
      />
    </Page>
  )
}
