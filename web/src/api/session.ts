import { useSyncExternalStore } from 'react'
import { csrf } from './csrf'
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
  if (JSON.stringify(next) === JSON.stringify(current)) return current
  if (next.state === 'in') setTimeout(lasted, LASTED_MS)
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

/** The number of whoever this page thinks is signed in; the gateway compares it with the session of the browser. */
export const whoNow = (): string | undefined => (current.state === 'in' ? current.person.id : undefined)

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
const LASTED_MS = 3_000
const tabs = new BroadcastChannel('guanxi.session')
tabs.onmessage = () => void askSession()
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') void askSession() })
window.addEventListener('guanxi:who', () => void askSession())
window.addEventListener('pageshow', (e) => { if (e.persisted) location.reload() })

/** A sign-in that lasted was none of a circle: after a restart of the house the next one goes by itself at once. */
const lasted = (): void => { if (current.state === 'in') sessionStorage.removeItem(LAST) }

const rest = (): void => { sessionStorage.setItem(LAST, String(Date.now())) }

/** Goes to the sign-in and comes back here; not at once again, so that a sign-in that does not last becomes no circle, and out stays out. */
export function signIn(how: 'by itself' | 'as asked'): void {
  const lately = Date.now() - Number(sessionStorage.getItem(LAST) ?? 0) < AGAIN_AFTER_MS
  if (how === 'by itself' && (lately || signInFailed())) return
  rest()
  const to = signInFailed() ? '/' : location.pathname + location.search
  location.assign(`/sign-in?to=${encodeURIComponent(to)}`)
}

/** Whether the issuer sent somebody back whom it does not let in. */
export const signInFailed = (): boolean => new URLSearchParams(location.search).get('sign-in') === 'failed'

/** @returns whether he is out; if not, he still is who he was, and must be told so */
export async function signOut(): Promise<boolean> {
  try {
    const answer = await fetch('/sign-out', { method: 'POST', headers: csrf() })
    if (!answer.ok) return false
    const { to, form } = (await answer.json()) as { to: string; form: Record<string, string> }
    rest()
    tabs.postMessage('out')
    if (Object.keys(form).length === 0) location.assign(to)
    else post(to, form)
    return true
  } catch {
    return false
  }
}

/** Leaves for another address with what must not stand in it. */
function post(to: string, fields: Record<string, string>): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = to
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name, value })
    form.append(field)
  }
  document.body.append(form)
  form.submit()
}
