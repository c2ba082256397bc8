import { useCallback, useEffect, useRef, useState } from 'react'
import { usePerson } from '../../api/session'
import { dropDraft, keepDraft, readDraft } from './drafts'

export interface Draft<V> {
  readonly values: V
  readonly set: (change: Partial<V>) => void
  /** Whether something from before stands in the fields again. */
  readonly restored: boolean
  /** Under which key these values are sent: the same after a reload, so that what was taken and not answered is not taken twice. */
  readonly key: string
  /** Which version of the thing was there to see when it was typed, also after a reload */
  readonly version: number | undefined
  /** It was refused: what is sent next is another order. */
  readonly renew: () => void
  /** He looks at what others changed meanwhile: fields in which he typed nothing follow it, what he typed stays. */
  readonly catchUp: () => void
  /** What was typed was sent, or is not wanted any more. */
  readonly done: () => void
}

/** Only what was typed: a default, such as the time of now, is as of when the form is filled again. */
interface Kept<V> {
  readonly key: string
  readonly typed: Partial<V>
  readonly version?: number | undefined
}

/**
 * A form's values, kept on this machine with every change: a reload, a sign-in again and a lost connection lose nothing. What is set when its
 * page has gone, as by an import that goes on, is kept all the same. `version`: of what the page has read and the form begins with.
 */
export function useDraft<V extends object>(name: string, initial: V, version?: number): Draft<V> {
  const person = usePerson().id
  const [start, setStart] = useState({ initial, version })
  const [behind, setBehind] = useState(false)
  const [kept, setKept] = useState<Kept<V>>(() => ({ key: crypto.randomUUID(), typed: {} }))
  const [restored, setRestored] = useState(false)
  const now = useRef(kept)
  const touched = useRef(false)
  if (behind && version !== start.version) {
    setBehind(false)
    setStart({ initial, version })
  }

  useEffect(() => {
    let here = true
    readDraft<Kept<V>>(person, name).then((found) => {
      if (!here || found === undefined || touched.current) return
      now.current = found
      setKept(found)
      setRestored(true)
    }, () => undefined)
    return () => { here = false }
  }, [person, name])

  const change = useCallback((to: Kept<V>) => {
    now.current = to
    setKept(to)
    if (touched.current) void keepDraft(person, name, to).catch(() => undefined)
  }, [person, name])
  const set = useCallback((some: Partial<V>) => {
    touched.current = true
    const { key, typed, version: seen = start.version } = now.current
    change({ key, typed: { ...typed, ...some }, version: seen })
  }, [change, start.version])
  const renew = useCallback(() => { change({ ...now.current, key: crypto.randomUUID() }) }, [change])
  const catchUp = () => {
    const { key, typed, version: seen = start.version } = now.current
    change({ key, typed })
    if (seen === start.version) setBehind(true)
  }
  const done = useCallback(() => {
    touched.current = false
    setRestored(false)
    change({ key: crypto.randomUUID(), typed: {} })
    void dropDraft(person, name).catch(() => undefined)
  }, [change, person, name])
  return { values: { ...start.initial, ...kept.typed }, set, restored, key: kept.key, version: kept.version ?? start.version, renew, catchUp, done }
}
