import { useClients, useColleagues } from '../../api/everybody'
import { CodeInput, Pair, Select, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useWords } from '../../words/lang'
import { useOwning, useTerritories, type Profile } from './client'
import { words } from './words'

export interface ProfileValues {
  readonly name: string
  readonly tier: string
  readonly stage: string
  readonly industry: string
  readonly territory: string
  readonly address: string
  readonly owner: string
}

/** What a file says of the client itself, when it is opened and when it is amended. */
export function ProfileFields({ values: v, set }: { values: ProfileValues; set: (change: Partial<ProfileValues>) => void }) {
  const t = useWords(words)
  const territories = useTerritories()
  const people = useColleagues().data ?? []
  const industries = [...new Set((useClients().data ?? []).map((c) => c.industry))]
  const known = v.territory === '' || territories.includes(v.territory) ? territories : [v.territory, ...territories]
  return (
    <>
      <Text label={t('name')} name="name" required value={v.name} onChange={(name) => { set({ name }) }} />
      <Pair>
        <CodeInput label={t('tier')} name="tier" list="tier" required value={v.tier} onChange={(tier) => { set({ tier }) }} />
        <CodeInput label={t('stage')} name="stage" list="stage" required value={v.stage} onChange={(stage) => { set({ stage }) }} />
      </Pair>
      <Pair>
        <Text label={t('industry')} name="industry" required suggestions={industries} value={v.industry} onChange={(industry) => { set({ industry }) }} />
        <Select label={t('territory')} name="territory" required options={known.map((name) => [name, name])} value={v.territory} onChange={(territory) => { set({ territory }) }} />
      </Pair>
      <Text label={t('address')} name="address" required value={v.address} onChange={(address) => { set({ address }) }} />
      {useOwning().asked && <Pick label={t('owner')} name="owner" required value={v.owner} onChange={(owner) => { set({ owner }) }} items={people.map((p) => ({ id: p.specialistId, name: p.name }))} />}
    </>
  )
}

export const profileOf = (v: ProfileValues): Omit<Profile, 'contact'> => ({
  name: v.name,
  tier: v.tier as Profile['tier'],
  stage: v.stage as Profile['stage'],
  industry: v.industry,
  territory: v.territory,
  address: v.address,
  owner: v.owner,
})
