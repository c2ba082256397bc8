import { draftsOf, dropDraft, keepDraft, readDraft } from '../../ui/form/drafts'
import { nameOf, type Box, type Waiting } from './waiting'

/** Orders wait sealed beside the drafts, so they survive a reload and a sign-out, and nobody else reads them. */
export const boxOf = (person: string): Box => ({
  all: async () => {
    const kept = await Promise.all((await draftsOf(person, 'waiting ')).map((name) => readDraft<Waiting>(person, name)))
    return kept.filter((w) => w !== undefined)
  },
  keep: (waiting) => keepDraft(person, nameOf(waiting.order), waiting),
  drop: (order) => dropDraft(person, nameOf(order)),
})
