import { draftsOf, dropDraft, keepDraft, readDraft } from '../../ui/form/drafts'
import { nameOf, PREFIX, type Box, type Waiting } from './waiting'

/** What is in the box: orders, and the names of what cannot be opened any more, sealed under a key of another time. */
export interface Found {
  readonly waiting: readonly Waiting[]
  readonly lost: readonly string[]
}

/** Orders wait sealed beside the drafts, so they survive a reload and a sign-out, and nobody else reads them. */
export const boxOf = (person: string): Box => ({
  all: async () => (await lookInto(person)).waiting,
  keep: (waiting) => keepDraft(person, nameOf(waiting.order), waiting),
  drop: (order) => dropDraft(person, nameOf(order)),
})

export async function lookInto(person: string): Promise<Found> {
  const names = await draftsOf(person, PREFIX)
  const read = await Promise.all(names.map(async (name) => ({ name, waiting: await readDraft<Waiting>(person, name) })))
  const closed = read.filter((r) => r.waiting === undefined).map((r) => r.name)
  // what was taken in between is gone, not lost
  const still = closed.length > 0 ? await draftsOf(person, PREFIX) : []
  return { waiting: read.flatMap((r) => r.waiting ?? []), lost: closed.filter((name) => still.includes(name)) }
}

export const dropLost = (person: string, name: string): Promise<unknown> => dropDraft(person, name)
