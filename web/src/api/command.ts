import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'

/**
 * Something that a person orders. It has a key of its own until it was taken, so that pressing twice, or again after a lost answer, counts once;
 * then everything on the screen is asked anew.
 */
export function useCommand<Values, Answer>(send: (values: Values, key: string) => Promise<Answer>, done?: (answer: Answer) => void) {
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  return useMutation({
    networkMode: 'always',
    mutationFn: (values: Values) => send(values, key.current),
    onSuccess: async (answer) => {
      key.current = crypto.randomUUID()
      await queries.invalidateQueries()
      done?.(answer)
    },
  })
}
