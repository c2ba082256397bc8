import type { components } from '../../api/gen/clients'
import type { Flag } from '../../parts/desk/conduct/flags'
import type { Kind } from './case'
import { CELLS } from './kinds'

type NewEntry = components['schemas']['NewEntry']

export const NOTHING = { to: '', agent: '', solver: '', promisedOn: '', promisedTime: '', satisfaction: '', conduct: '', reason: '' }

type Said = typeof NOTHING & { readonly kind: Kind }

/** Only what an entry of this kind can say: what was typed for another kind before is left out. */
export function bodyOf(said: Said, instant: (date: string, time: string) => string): NewEntry {
  const { needs, may } = CELLS[said.kind]
  const to = needs === 'agent' ? said.agent : said.to
  return {
    kind: said.kind,
    ...((needs === 'to' || needs === 'agent') && { to }),
    ...((needs === 'solver' || may === 'solver') && said.solver !== '' && { solver: said.solver }),
    ...(needs === 'promisedFor' && { promisedFor: instant(said.promisedOn, said.promisedTime) }),
    ...(needs === 'conduct' && { conduct: said.conduct as Flag }),
    ...(may === 'satisfaction' && said.satisfaction !== '' && { satisfaction: Number(said.satisfaction) }),
    ...(said.reason !== '' && { reason: said.reason }),
  }
}
