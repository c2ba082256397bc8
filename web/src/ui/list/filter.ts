import { useCallback } from 'react'
import { useSearchParams } from 'wouter'

export type Filter = Readonly<Record<string, string>>

/**
 * A list's conditions, kept in the page's address, so that a list can be sent to a colleague, saved and come back to. Codes, numbers and dates
 * only: a name or a telephone number stands in no address.
 */
export function useFilter<F extends Filter>(usual: F): [F, (change: Partial<F>) => void] {
  const [params, setParams] = useSearchParams()
  const filter = Object.fromEntries(Object.entries(usual).map(([name, value]) => [name, params.get(name) ?? value])) as unknown as F
  const change = useCallback((some: Partial<F>) => {
    setParams((now) => {
      const next = new URLSearchParams(now)
      for (const [name, value] of Object.entries<string | undefined>(some)) {
        if (value === usual[name] || value === undefined) next.delete(name)
        else next.set(name, value)
      }
      return next
    }, { replace: true })
    // the usual conditions of a page never change
  }, [setParams]) // eslint-disable-line react-hooks/exhaustive-deps
  return [filter, change]
}

/** Only what is set, as a query of the API wants it; what somebody wrote into an address himself the API refuses with a sentence. */
export const asked = <Query>(filter: Filter): Query =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')) as Query
