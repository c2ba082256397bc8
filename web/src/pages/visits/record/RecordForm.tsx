import { api, idempotent, must } from '../../../api/client'
import { usePerson } from '../../../api/session'
import { Form } from '../../../ui/form/Form'
import { LongText, Pair, Select, Text } from '../../../ui/form/inputs'
import { useForm } from '../../../ui/form/useForm'
import { today } from '../../../ui/format'
import { useWords } from '../../../words/lang'
import { CELLS, isOpen, type Cell, type VisitRecord } from './record'
import { words } from './words'

const LEVELS = ['0', '1', '2', '3', '4'].map((level) => [level, level] as const)
const { TEXTS, NUMBERS } = CELLS

/** What is still open in the record of a visit; what it says already is told again, since a record only fills. */
export function RecordForm({ visitId, record, done }: { visitId: string; record: VisitRecord | null; done: () => void }) {
  const t = useWords(words)
  const person = usePerson()
  const open = (cell: Cell) => isOpen(record, cell)
  const { values: v, set, form } = useForm({
    draft: `visit ${visitId} record`, done,
    initial: Object.fromEntries([...TEXTS, ...NUMBERS].map((cell) => [cell, String(record?.[cell] ?? '')])) as Record<Cell, string>,
    send: async (typed, { key }) => must(await api.POST('/api/visits/records', {
      params: idempotent(key),
      body: {
        visitId,
        filledOn: record?.filledOn ?? today(),
        preparedBy: record?.preparedBy ?? person.specialist ?? person.id,
        ...Object.fromEntries(TEXTS.filter((cell) => typed[cell] !== '').map((cell) => [cell, typed[cell]])),
        ...Object.fromEntries(NUMBERS.filter((cell) => typed[cell] !== '').map((cell) => [cell, Number(typed[cell])])),
      },
    })),
  })
  const change = (cell: Cell) => (value: string) => { set({ [cell]: value }) }
  const input = (cell: Cell) => ({ name: cell, value: v[cell], onChange: change(cell) })
  return (
    <Form {...form} submit={t('fillRecord')}>
      {record && <p className="muted">{t('laterNote')}</p>}
      {open('watch') && <LongText label={t('watch')} rows={2} hint={t('watchHint')} {...input('watch')} />}
      {open('solved') && <LongText label={t('solvedList')} rows={2} {...input('solved')} />}
      <Pair>
        {open('growthRate') && <Text label={t('growthRate')} inputMode="decimal" {...input('growthRate')} />}
        {open('grossMargin') && <Text label={t('grossMargin')} inputMode="decimal" {...input('grossMargin')} />}
      </Pair>
      <Pair>
        {open('credit') && <Text label={t('credit')} {...input('credit')} />}
        {open('overall') && <Text label={t('overall')} {...input('overall')} />}
      </Pair>
      <Pair>
        {open('position') && <Text label={t('position')} {...input('position')} />}
        {open('listeningLevel') && <Select label={t('listening')} options={LEVELS} {...input('listeningLevel')} />}
      </Pair>
      {open('other') && <LongText label={t('other')} rows={2} {...input('other')} />}
    </Form>
  )
}
