import { draftKeyOf } from '../../api/session'

/**
 * What was typed and not sent yet, kept on this machine until it is: sealed, because it names people. The key comes with the sign-in and stays in
 * memory, so a sign-out loses nothing, and who signs in next reads nothing of it.
 */
const NAME = 'guanxi'
const DRAFTS = 'drafts'

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly text: ArrayBuffer
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1)
    asked.onupgradeneeded = () => { asked.result.createObjectStore(DRAFTS) }
    asked.onsuccess = () => { resolve(asked.result) }
    asked.onerror = () => { reject(asked.error ?? new Error('No database')) }
  })
}

async function ask<T>(mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const database = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const work = database.transaction(DRAFTS, mode)
      const asked = request(work.objectStore(DRAFTS))
      work.oncomplete = () => { resolve(asked.result as T) }
      work.onerror = work.onabort = () => { reject(work.error ?? new Error('Not kept')) }
    })
  } finally {
    database.close()
  }
}

const keys = new Map<string, Promise<CryptoKey>>()

function keyOf(person: string): Promise<CryptoKey> {
  const found = keys.get(person)
  if (found) return found
  const bytes = Uint8Array.from(atob(draftKeyOf(person)), (c) => c.charCodeAt(0))
  const key = crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  keys.set(person, key)
  return key
}

let turn: Promise<unknown> = Promise.resolve()

/** One after another, so that what was dropped is not written again by what began before. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work, work)
  turn = mine
  return mine
}

export const keepDraft = (person: string, name: string, value: unknown): Promise<IDBValidKey> =>
  inTurn(async () => {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const text = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(person), new TextEncoder().encode(JSON.stringify(value)))
    return ask<IDBValidKey>('readwrite', (s) => s.put({ iv, text } satisfies Sealed, `${person} ${name}`))
  })

export async function readDraft<T>(person: string, name: string): Promise<T | undefined> {
  const kept = await ask<Sealed | undefined>('readonly', (s) => s.get(`${person} ${name}`))
  if (!kept) return undefined
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, await keyOf(person), kept.text)
    return JSON.parse(new TextDecoder().decode(text)) as T
  } catch {
    return undefined // sealed under a key of another time
  }
}

export const dropDraft = (person: string, name: string): Promise<unknown> =>
  inTurn(() => ask<undefined>('readwrite', (s) => s.delete(`${person} ${name}`)))

/** The names of the drafts that somebody has here, such as those of visits that wait for a connection. */
export async function draftsOf(person: string, prefix: string): Promise<readonly string[]> {
  const start = `${person} ${prefix}`
  const keys = await ask<readonly IDBValidKey[]>('readonly', (s) => s.getAllKeys(IDBKeyRange.bound(start, `${start}\uffff`)))
  return keys.map((key) => (key as string).slice(person.length + 1))
}
