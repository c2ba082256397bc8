/**
 * What was typed and not sent yet, kept on this machine until it is: sealed, because it names people. The key cannot leave the browser and is
 * made for a sign-in: signing out destroys it, so nobody after reads what was left.
 */
const NAME = 'guanxi'
const DRAFTS = 'drafts'
const KEYS = 'keys'

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly text: ArrayBuffer
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1)
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(DRAFTS)
      asked.result.createObjectStore(KEYS)
    }
    asked.onsuccess = () => { resolve(asked.result) }
    asked.onerror = () => { reject(asked.error ?? new Error('No database')) }
  })
}

async function ask<T>(store: string, mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const database = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const work = database.transaction(store, mode)
      const asked = request(work.objectStore(store))
      work.oncomplete = () => { resolve(asked.result as T) }
      work.onerror = work.onabort = () => { reject(work.error ?? new Error('Not kept')) }
    })
  } finally {
    database.close()
  }
}

async function keyOf(person: string): Promise<CryptoKey> {
  const kept = await ask<CryptoKey | undefined>(KEYS, 'readonly', (s) => s.get(person))
  if (kept) return kept
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await ask<IDBValidKey>(KEYS, 'readwrite', (s) => s.put(made, person))
  return made
}

export async function keepDraft(person: string, name: string, value: unknown): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(person), new TextEncoder().encode(JSON.stringify(value)))
  await ask<IDBValidKey>(DRAFTS, 'readwrite', (s) => s.put({ iv, text } satisfies Sealed, `${person} ${name}`))
}

export async function readDraft<T>(person: string, name: string): Promise<T | undefined> {
  const kept = await ask<Sealed | undefined>(DRAFTS, 'readonly', (s) => s.get(`${person} ${name}`))
  if (!kept) return undefined
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, await keyOf(person), kept.text)
    return JSON.parse(new TextDecoder().decode(text)) as T
  } catch {
    return undefined // sealed under a key that a sign-out destroyed
  }
}

export const dropDraft = (person: string, name: string): Promise<unknown> =>
  ask<undefined>(DRAFTS, 'readwrite', (s) => s.delete(`${person} ${name}`))

/** The names of the drafts that somebody has here, such as those of visits that wait for a connection. */
export async function draftsOf(person: string, prefix: string): Promise<readonly string[]> {
  const start = `${person} ${prefix}`
  const keys = await ask<readonly IDBValidKey[]>(DRAFTS, 'readonly', (s) => s.getAllKeys(IDBKeyRange.bound(start, `${start}\uffff`)))
  return keys.map((key) => (key as string).slice(person.length + 1))
}

export async function forgetDrafts(): Promise<void> {
  await ask<undefined>(DRAFTS, 'readwrite', (s) => s.clear())
  await ask<undefined>(KEYS, 'readwrite', (s) => s.clear())
}
