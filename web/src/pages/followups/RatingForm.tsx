import { api, must } from '../../api/client'
import { Form } from '../../ui/form/Form'
import { Select } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import type { FollowUp } from './followUp'
import { words } from './words'

const POINTS = ['5', '4', '3', '2', '1'] as const

export function RatingForm({ of: { followUpId, version }, done }: { of: FollowUp; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: `follow-up ${followUpId} rating`, version, done,
    initial: { satisfaction: '' },
    send: async ({ satisfaction }, { read }) => must(await api.PUT('/api/clients/follow-ups/{followUpId}/second-rating', {
      params: { path: { followUpId }, header: read }, body: { satisfaction: Number(satisfaction) },
    })),
  })
  return (
    <Form {...form} submit={t('rateAgain')}>
      <Select label={t('satisfaction')} name="satisfaction" required value={v.satisfaction} onChange={(satisfaction) => { set({ satisfaction }) }} options={POINTS.map((n) => [n, n])} />
    </Form>
  )
}
