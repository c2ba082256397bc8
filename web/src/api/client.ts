import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as Clients } from './gen/clients'
import type { paths as Evaluations } from './gen/evaluations'
import type { paths as History } from './gen/history'
import type { paths as Hospitality } from './gen/hospitality'
import type { components, paths as Visits } from './gen/visits'
import { lang } from '../words/lang'
import { csrf } from './csrf'
import { whoNow } from './session'

export type Problem = components['schemas']['Problem']

/** What the API refused: a rule's name as `code`, a sentence in the asked language, and the field it is about. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail)
  }
}

/** Refused because somebody else changed the thing after it was read */
export const isStale = (error: Error | null): boolean => error instanceof Refused && error.problem.code === 'VERSION_IS_STALE'

/** Nobody answered, or a gateway in a service's place: the connection is lost or somebody is away. Whether an order arrived is not known. */
export class Unreachable extends Error {}

const READ_OWN_WRITES_MS = 5_000
let lastWrite = -Infinity

const conventions: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', lang())
    const who = whoNow()
    if (who !== undefined) request.headers.set('Guanxi-Person', who)
    if (request.method === 'GET') {
      if (performance.now() - lastWrite < READ_OWN_WRITES_MS) request.headers.set('Prefer', 'wait=3')
      return
    }
    for (const [name, value] of Object.entries(csrf())) request.headers.set(name, value)
  },
  onResponse({ request, response }) {
    if (request.method !== 'GET' && response.ok) lastWrite = performance.now()
    if (response.status === 401) askWho()
  },
  onError() {
    return new Unreachable()
  },
}

type Defined<Methods> = { [M in keyof Methods as Methods[M] extends undefined ? never : M]: Methods[M] }
/** A path that one service asks and another orders, such as the territories, has the methods of both. */
type Both<A, B> = Omit<A, keyof B> & Omit<B, keyof A> & { [P in keyof A & keyof B]: Defined<A[P]> & Defined<B[P]> }
type Paths = Clients & Both<Visits, Evaluations> & Hospitality & History

/** What a list can be asked for, such as `QueryOf<'/api/visits'>` */
export type QueryOf<P extends keyof Paths> = Paths[P] extends { get: { parameters: { query?: infer Query } } } ? NonNullable<Query> : never

/** One client for all five services: the gateway is one address. */
export const api = createClient<Paths>({ baseUrl: '' })
api.use(conventions)

/** Somebody else may have signed in, or nobody is: the app asks who it is. */
const askWho = (): void => { window.dispatchEvent(new Event('guanxi:who')) }

/** The answer's body, or the refusal thrown. */
export function must<D>(answer: { data?: D; error?: unknown; response: Response }): D {
  if (answer.response.ok) return answer.data as D
  throw refusalOf(answer.error, answer.response)
}

function refusalOf(error: unknown, response: Response): Error {
  if (response.status >= 502) return new Unreachable()
  if (typeof error === 'object' && error !== null && 'code' in error) {
    const problem = error as Problem
    if (problem.code === 'SIGNED_IN_AS_ANOTHER') askWho()
    return new Refused(problem)
  }
  return new Refused({ title: '', status: response.status, code: 'UNKNOWN', detail: response.statusText })
}

/** A command that is sent again after a lost answer must not count twice. */
export const idempotent = (key: string) => ({ header: { 'Idempotency-Key': key } })
