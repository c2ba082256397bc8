import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { LongText, Pair, Select } from '../../ui/form/inputs'
import { useDraft } from '../../ui/form/useDraft'
import { today } from '../../ui/format'
import { useWords } from '../../words/lang'
import { useTerritories, type ClientFile } from './client'
import { words } from './words'

export function RelocationForm({ client: c, done }: { client: ClientFile; done: () => void }) {
  const t = useWords(words)
  const territories = useTerritories()
  const draft = useDraft(`client ${c.clientId} relocation`, { territory: '', from: today(), reason: '' })
  const { values: v, set } = draft
  const relocate = useCommand(
    async (body: { territory: string; from: string; reason: string }) => must(await api.PUT('/api/clients/{clientId}/territory', { params: { path: { clientId: c.clientId } }, body })),
    () => {
      draft.done()
      done()
    },
  )
  return (
    <Form onSubmit={() => { relocate.mutate({ territory: v.territory, from: v.from, reason: v.reason }) }} send={relocate} submit={t('relocate')} draft={draft}>
      <Pair>
        <Select label={t('newTerritory')} name="territory" required options={territories.map((name) => [name, name])} value={v.territory} onChange={(territory) => { set({ territory }) }} />
        <DateInput label={t('from')} name="from" required value={v.from} onChange={(from) => { set({ from }) }} />
      </Pair>
      <LongText label={t('reason')} name="reason" required value={v.reason} onChange={(reason) => { set({ reason }) }} />
    </Form>
  )
}
