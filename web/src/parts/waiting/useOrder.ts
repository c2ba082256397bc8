import { useMutation, useQueryClient } from '@tanstack/react-query'
import { tellTaken } from '../../api/command'
import { usePerson } from '../../api/session'
import { boxOf } from './box'
import { sendFirst } from './first'
import { sendOrder, type Order } from './order'
import { alone } from './turn'

/** A command of the field: taken at once, or kept until somebody answers. What is kept leaves the screen as it is: nobody would answer it either. */
export function useOrder(done?: () => void) {
  const person = usePerson().id
  const queries = useQueryClient()
  return useMutation({
    networkMode: 'always',
    mutationFn: (order: Order) => sendFirst(boxOf(person), order, new Date().toISOString(), sendOrder, alone(person)),
    onError: () => queries.invalidateQueries({ queryKey: ['waiting'] }),
    onSuccess: async (outcome) => {
      await queries.invalidateQueries(outcome === 'taken' ? {} : { queryKey: ['waiting'] })
      done?.()
      if (outcome === 'taken') tellTaken()
    },
  })
}
