import type { components } from '../../api/gen/clients'
import type { Question, Step } from '../../parts/desk/guide/codes'

export type Ticks = components['schemas']['NewTicks']

/** What is ticked, as a form keeps it: codes and numbers with a comma between */
export interface Ticked {
  readonly steps: string
  readonly questions: string
  readonly answers: string
}

export const listed = (text: string): readonly string[] => (text === '' ? [] : text.split(','))

/** Nothing where nothing is ticked */
export function ticksOf({ steps, questions, answers }: Ticked): Ticks | undefined {
  if (steps === '' && questions === '' && answers === '') return undefined
  return { steps: listed(steps) as Step[], questions: listed(questions) as Question[], answers: [...listed(answers)] }
}

/** Every word that is typed is in what is found, in whatever order. */
export function found<A extends { readonly question: string; readonly answer: string }>(answers: readonly A[], typed: string): readonly A[] {
  const words = typed.trim().toLowerCase().split(/\s+/)
  return answers.filter(({ question, answer }) => words.every((word) => `${question} ${answer}`.toLowerCase().includes(word)))
}
