import { api, must } from '../../api/client'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { LongText, Pair, Select } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { today } from '../../ui/format'
import { useWords } from '../../words/lang'
import { useTerritories, type ClientFile } from './client'
import { words } from './words'

export function RelocationForm({ client: c, done }: { client: ClientFile; done: () => void }) {
  const t = useWords(words)
  const territories = useTerritories()
  const { values: v, set, form } = useForm({
    draft: `client ${c.clientId} relocation`, version: c.version, done,
    initial: { territory: '', from: today(), reason: '' },
    send: async (body, { read }) => must(await api.PUT('/api/clients/{clientId}/territory', { params: { path: { clientId: c.clientId }, header: read }, body })),
  })
  return (
    <Form {...form} submit={t('relocate')}>
      <Pair>
        <Select label={t('newTerritory')} name="territory" required options={territories.map((name) => [name, name])} value={v.territory} onChange={(territory) => { set({ territory }) }} />
        <DateInput label={t('from')} name="from" required value={v.from} onChange={(from) => { set({ from }) }} />
      </Pair>
      <LongText label={t('reason')} name="reason" required value={v.reason} onChange={(reason) => { set({ reason }) }} />
    </Form>
  )
}
