import { useClients } from '../../api/everybody'
import { CodeInput, LongText, Pair, Text } from '../../ui/form/inputs'
import { time } from '../../ui/format'
import { useWords } from '../../words/lang'
import type { Typed } from './typed'
import { words } from './words'

interface Props {
  readonly values: Typed
  readonly set: (change: Partial<Typed>) => void
  readonly clientId: string
  /** When it was recorded to begin; nobody is asked that again. */
  readonly began?: string | undefined
}

/** What only he knows who was there: with whom, until when, what came of it. */
export function ReportFields({ values: v, set, clientId, began }: Props) {
  const t = useWords(words)
  const contact = useClients().data?.find((c) => c.clientId === clientId)?.contact
  return (
    <>
      <Text label={t('met')} name="personMet" required {...(contact?.name !== undefined && { suggestions: [contact.name] })} value={v.personMet} onChange={(personMet) => { set({ personMet }) }} />
      <Pair>
        {began === undefined && <Text label={t('from')} name="startedAt" type="time" required value={v.from} onChange={(from) => { set({ from }) }} />}
        <Text label={t('to')} name="endedAt" type="time" required value={v.to} onChange={(to) => { set({ to }) }} {...(began !== undefined && { hint: t('keepsStart', { time: time(began) }) })} />
      </Pair>
      <Pair>
        <CodeInput label={t('outcome')} name="outcome" list="outcome" required value={v.outcome} onChange={(outcome) => { set({ outcome }) }} />
        <Text label={t('groups')} name="groups" inputMode="numeric" required value={v.groups} onChange={(groups) => { set({ groups }) }} />
      </Pair>
      <Pair>
        <Text label={t('solved')} name="solved" inputMode="numeric" value={v.solved} onChange={(solved) => { set({ solved }) }} />
        <Text label={t('unsolved')} name="unsolved" inputMode="numeric" value={v.unsolved} onChange={(unsolved) => { set({ unsolved }) }} />
      </Pair>
      <LongText label={t('summary')} name="summary" value={v.summary} onChange={(summary) => { set({ summary }) }} />
      <Text label={t('companions')} name="companions" hint={t('companionsHint')} value={v.companions} onChange={(companions) => { set({ companions }) }} />
    </>
  )
}
