import { useQuery } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import { useColleagues } from '../../api/everybody'
import { Checks, Pair, Text } from '../../ui/form/inputs'
import { Pick } from '../../ui/form/Pick'
import { useWords } from '../../words/lang'
import { teamsOf } from './colleague'
import { words } from './words'

/** A team and its director: one that there is brings its director along. */
export function TeamFields({ team, director, set }: { team: string; director: string; set: (change: { team?: string; director?: string }) => void }) {
  const t = useWords(words)
  const people = useColleagues().data ?? []
  const teams = teamsOf(people)
  const choose = (name: string) => {
    const known = teams.find((of) => of.name === name)
    set(known ? { team: name, director: known.director } : { team: name })
  }
  return (
    <Pair>
      <Text label={t('team')} name="team" required suggestions={teams.map((of) => of.name)} value={team} onChange={choose} />
      <Pick label={t('director')} name="director" required value={director} onChange={(id) => { set({ director: id }) }} items={people.map((p) => ({ id: p.specialistId, name: p.name }))} />
    </Pair>
  )
}

/** Of those that are registered, and those that he has. */
export function TerritoryChecks({ values, onChange }: { values: readonly string[]; onChange: (values: string[]) => void }) {
  const t = useWords(words)
  const registered = useQuery({ queryKey: ['territories', 'today'], queryFn: async () => must(await api.GET('/api/visits/territories', { params: { query: { limit: 200 } } })).items })
  const names = [...new Set([...(registered.data?.map((r) => r.territory) ?? []), ...values])]
  return <Checks label={t('territories')} name="territories" values={values} onChange={onChange} options={names.map((name) => [name, name])} />
}
