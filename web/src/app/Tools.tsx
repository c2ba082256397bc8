import { useEffect } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useLive } from '../api/live'
import { monthIn } from '../api/news'
import { useSendWaiting } from '../parts/waiting/useWaiting'
import { thisMonth } from '../ui/format'
import { Account } from './Account'
import { keepFocus } from './keepFocus'
import { Notices } from './Notices'
import { Taken } from './Taken'

/** What no first page waits for: notices, the account, what changes by itself, and what waits for a connection. */
/** Whoever presses Ctrl-K and types on is not to lose his first letters. */
const soon = (): void => { void import('./Search') }

export default function Tools() {
  useEffect(soon, [])
  useEffect(keepFocus, [])
  const [path] = useLocation()
  const search = useSearch()
  useLive(monthIn(`${path}?${search}`) ?? thisMonth())
  useSendWaiting()
  return (
    <>
      <Notices />
      <Account />
      <Taken />
    </>
  )
}
