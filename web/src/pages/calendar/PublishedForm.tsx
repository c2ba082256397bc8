import { useState } from 'react'
import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { Form } from '../../ui/form/Form'
import { Text } from '../../ui/form/inputs'
import { useWords } from '../../words/lang'
import { words } from './words'

/** The holidays that the State Council published for a year, taken over at once; what came of it stays to be read. */
export function PublishedForm({ year }: { year: string }) {
  const t = useWords(words)
  const [of, setOf] = useState(year)
  const take = useCommand(async () => must(await api.PUT('/api/visits/calendar/published/{year}', { params: { path: { year: Number(of) } } })))
  return (
    <Form onSubmit={() => { take.mutate(undefined) }} send={take} submit={t('takePublished')}>
      <p className="muted">{t('publishedNote')}</p>
      <Text label={t('year')} name="year" required inputMode="numeric" value={of} onChange={(typed) => { take.reset(); setOf(typed) }} />
      {take.data && <p className="note" role="status">{t('taken', { year: take.data.year, published: take.data.published, marked: take.data.marked })}</p>}
    </Form>
  )
}
