import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Refused } from './client'

/** Refused for what it says, so that what is sent next is another order; not so while the one before is still under way. */
export const isAnswered = (error: Error): boolean => error instanceof Refused && error.problem.status < 500 && error.problem.code !== 'IDEMPOTENCY_KEY_IN_USE'

export const TAKEN = 'guanxi:taken'

/** What was ordered was done: said where everybody sees and hears it, because the form that asked for it is gone. */
export const tellTaken = (): void => { window.dispatchEvent(new Event(TAKEN)) }

/**
 * Something that a person orders. It has a key of its own until it was taken or refused, so that pressing twice, or again after a lost answer,
 * counts once; a form whose values are kept has its key with them (`Draft.key`). Taken is taken: the form is done with at once, and what is on
 * the screen is asked anew behind it. `done` answers false where nothing was done after all.
 */
export function useCommand<Values, Answer>(send: (values: Values, key: string) => Promise<Answer>, done?: (answer: Answer) => unknown) {
  const queries = useQueryClient()
  const [first] = useState(() => crypto.randomUUID())
  const key = useRef(first)
  return useMutation({
    networkMode: 'always',
    mutationFn: (values: Values) => send(values, key.current),
    onError: (error) => { if (isAnswered(error)) key.current = crypto.randomUUID() },
    onSuccess: (answer) => {
      key.current = crypto.randomUUID()
      if (done?.(answer) !== false) tellTaken()
      void queries.invalidateQueries()
    },
  })
}
