import { useSyncExternalStore } from 'react'
import { access, roles } from './gen/access'

/** Who sits here, as the gateway knows from the sign-in. */
export interface Person {
  readonly id: string
  readonly name?: string
  readonly roles: readonly string[]
  /** What his drafts on this machine are sealed with: 32 bytes in Base64, the same at each of his sign-ins */
  readonly draftKey?: string
  /** As which specialist somebody of the field acts. */
  readonly specialist?: string
}

export type Session =
  | { readonly state: 'asking' | 'out' | 'away' | 'impossible' }
  | { readonly state: 'in'; readonly person: Person }

/** What the API can be asked to do, by its operation's name. */
export type Operation = keyof typeof access

const listeners = new Set<() => void>()
let current: Session = { state: 'asking' }

function become(next: Session): Session {
  current = next
  listeners.forEach((listener) => { listener() })
  return next
}

/** Asks the gateway who is signed in. While nobody answers, who was signed in stays so: what he types is still his. */
export async function askSession(): Promise<Session> {
  try {
    const answer = await fetch('/session', { headers: { Accept: 'application/json' } })
    if (answer.ok) return become({ state: 'in', person: (await answer.json()) as Person })
    if (answer.status === 401) return become({ state: 'out' })
    if (answer.status === 404) return become({ state: 'impossible' })
  } catch {
    // the connection is lost: as with a gateway that is away
  }
  return current.state === 'in' ? current : become({ state: 'away' })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function draftKeyOf(person: string): string {
  if (current.state !== 'in' || current.person.id !== person || current.person.draftKey === undefined) throw new Error('Nothing to seal with')
  return current.person.draftKey
}

export const useSession = (): Session => useSyncExternalStore(subscribe, () => current)

/** Who is signed in; pages are drawn only then. */
export function usePerson(): Person {
  const session = useSession()
  if (session.state !== 'in') throw new Error('Nobody is signed in')
  return session.person
}

/** Whether one of his roles stands in the operation's line of the access table; whose affairs he may touch the service decides. */
export const may = (person: Person, operation: Operation): boolean =>
  person.roles.some((role) => roles.includes(role) && (access[operation] & (1 << roles.indexOf(role))) !== 0)

export function useMay(): (operation: Operation) => boolean {
  const person = usePerson()
  return (operation) => may(person, operation)
}

const LAST = 'guanxi.sign-in.at'
const AGAIN_AFTER_MS = 15_000

/** Goes to the sign-in and comes back here; not at once again, so that a sign-in that does not last becomes no circle. */
export function signIn(how: 'by itself' | 'as asked'): boolean {
  const last = Number(sessionStorage.getItem(LAST) ?? 0)
  if (how === 'by itself' && Date.now() - last < AGAIN_AFTER_MS) return false
  sessionStorage.setItem(LAST, String(Date.now()))
  location.assign(`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`)
  return true
}

export async function signOut(): Promise<void> {
  const token = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? ''
  const answer = await fetch('/sign-out', { method: 'POST', headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) } })
  const { to } = answer.ok ? ((await answer.json()) as { to?: string }) : {}
  location.assign(to ?? '/')
}
