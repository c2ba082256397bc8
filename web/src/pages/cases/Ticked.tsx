import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client'
import { found } from '../../api/found'
import { words as codeWords } from '../../parts/desk/guide/words'
import { Card, Facts } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { words } from './ticked/words'

/** What the agent ticked of the call; nothing where he ticked nothing. */
export function Ticked({ caseId }: { caseId: string }) {
  const t = useWords(words)
  const code = useWords(codeWords)
  const checklist = useQuery({ queryKey: ['cases', caseId, 'checklist'], queryFn: async () => found(await api.GET('/api/clients/cases/{caseId}/checklist', { params: { path: { caseId } } })) })
  const ticked = checklist.data
  if (!ticked) return null
  const said = (codes: readonly (keyof typeof codeWords)[]) => (codes.length > 0 ? codes.map((c) => code(c)).join(' · ') : undefined)
  return (
    <Card title={t('title')}>
      <Facts of={[[t('steps'), said(ticked.steps)], [t('questions'), said(ticked.questions)], [t('answers'), ticked.answers.length > 0 ? ticked.answers.join(' · ') : undefined]]} />
    </Card>
  )
}
