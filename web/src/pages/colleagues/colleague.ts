import type { components } from '../../api/gen/visits'
import { today } from '../../ui/format'

export type Colleague = components['schemas']['SpecialistEntry']
export type Stay = components['schemas']['Stay']
export type State = 'THERE' | 'ON_LEAVE' | 'TO_COME' | 'LEFT'

/** Whether he is there today. */
export function stateOf(c: Colleague): State {
  const now = today()
  const last = c.tenure.stays.at(-1)
  if (last?.lastDay !== undefined && last.lastDay < now) return 'LEFT'
  if (last?.firstDay !== undefined && last.firstDay > now) return 'TO_COME'
  return c.leave.includes(now) ? 'ON_LEAVE' : 'THERE'
}

export interface Team {
  readonly name: string
  readonly director: string
}

/** The teams that somebody is in, each under the director of whoever stands there first. */
export function teamsOf(people: readonly Colleague[]): readonly Team[] {
  const directors = new Map(people.toReversed().map((c) => [c.team, c.director]))
  return [...directors].map(([name, director]) => ({ name, director })).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
}
