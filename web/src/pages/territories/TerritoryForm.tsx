import { api, idempotent, must } from '../../api/client'
import type { components as visits } from '../../api/gen/visits'
import { today } from '../../ui/format'
import { DateInput } from '../../ui/form/DateInput'
import { Form } from '../../ui/form/Form'
import { Pair, Text } from '../../ui/form/inputs'
import { useForm } from '../../ui/form/useForm'
import { useWords } from '../../words/lang'
import { words } from './words'

export type Registered = visits['schemas']['Registered']

const text = (of: number | undefined): string => (of === undefined ? '' : String(of))

/** What a territory is known by: a new one with its name, or another drawing of it from a day on. */
export function TerritoryForm({ of, done }: { of?: Registered; done: () => void }) {
  const t = useWords(words)
  const { values: v, set, form } = useForm({
    draft: of ? `territory ${of.territory}` : 'territory',
    initial: {
      territory: of?.territory ?? '', validFrom: today(), prefixes: of?.prefixes.join(' ') ?? '',
      latitude: text(of?.latitude), longitude: text(of?.longitude), radiusM: text(of?.radiusM),
    },
    send: async ({ territory, validFrom, prefixes, latitude, longitude, radiusM }, { key }) => {
      const body = {
        prefixes: prefixes.split(/[\s,，、|]+/).filter((p) => p !== ''),
        ...(validFrom !== '' && { validFrom }),
        ...(latitude !== '' && { latitude: Number(latitude) }),
        ...(longitude !== '' && { longitude: Number(longitude) }),
        ...(radiusM !== '' && { radiusM: Number(radiusM) }),
      }
      return of
        ? must(await api.PUT('/api/visits/territories/{territory}', { params: { path: { territory: of.territory } }, body }))
        : must(await api.POST('/api/visits/territories', { params: idempotent(key), body: { ...body, territory } }))
    },
    done,
  })
  return (
    <Form {...form} submit={t(of ? 'draw' : 'tell')}>
      {!of && <Text label={t('territory')} name="territory" required value={v.territory} onChange={(territory) => { set({ territory }) }} />}
      <Text label={t('prefixes')} name="prefixes" hint={t('prefixesHint')} value={v.prefixes} onChange={(prefixes) => { set({ prefixes }) }} />
      <Pair>
        <Text label={t('latitude')} name="latitude" inputMode="decimal" value={v.latitude} onChange={(latitude) => { set({ latitude }) }} />
        <Text label={t('longitude')} name="longitude" inputMode="decimal" value={v.longitude} onChange={(longitude) => { set({ longitude }) }} />
        <Text label={t('radiusM')} name="radiusM" inputMode="numeric" value={v.radiusM} onChange={(radiusM) => { set({ radiusM }) }} />
      </Pair>
      <DateInput label={`${t('validFrom')} · ${t('validFromHint')}`} name="validFrom" value={v.validFrom} onChange={(validFrom) => { set({ validFrom }) }} />
    </Form>
  )
}
