import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { Refused } from './client'

/** Refused for what it says, so that what is sent next is another order; not so while the one before is still under way. */
const isAnswered = (error: Error): boolean => error instanceof Refused && error.problem.status < 500 && error.problem.code !== 'IDEMPOTENCY_KEY_IN_USE'

/**
 * Something that a person orders. It has a key of its own until it was taken or refused, so that pressing twice, or again after a lost answer,
 * counts once; then everything on the screen is asked anew.
 */
export function useCommand<Values, Answer>(send: (values: Values, key: string) => Promise<Answer>, done?: (answer: Answer) => void) {
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  return useMutation({
    networkMode: 'always',
    mutationFn: (values: Values) => send(values, key.current),
    onError: (error) => { if (isAnswered(error)) key.current = crypto.randomUUID() },
    onSuccess: async (answer) => {
      key.current = crypto.randomUUID()
      await queries.invalidateQueries()
      done?.(answer)
    },
  })
}
