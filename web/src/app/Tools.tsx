import { useLocation, useSearch } from 'wouter'
import { useLive } from '../api/live'
import { monthIn } from '../api/news'
import { useSendWaiting } from '../parts/waiting/useWaiting'
import { thisMonth } from '../ui/format'
import { Account } from './Account'
import { Notices } from './Notices'

/** What no first page waits for: notices, the account, what changes by itself, and what waits for a connection. */
export default function Tools() {
  const [path] = useLocation()
  const search = useSearch()
  useLive(monthIn(`${path}?${search}`) ?? thisMonth())
  useSendWaiting()
  return (
    <>
      <Notices />
      <Account />
    </>
  )
}
