import { useCallback, useEffect, useRef, useState } from 'react'
import { usePerson } from '../../api/session'
import { dropDraft, keepDraft, readDraft } from './drafts'

const PAUSE_MS = 300

export interface Draft<V> {
  readonly values: V
  readonly set: (change: Partial<V>) => void
  /** Whether something from before stands in the fields again. */
  readonly restored: boolean
  /** What was typed was sent, or is not wanted any more. */
  readonly done: () => void
}

/** A form's values, kept on this machine while they are typed: a reload, a sign-in again and a lost connection lose nothing. */
export function useDraft<V extends object>(name: string, initial: V): Draft<V> {
  const person = usePerson().id
  const [values, setValues] = useState(initial)
  const [restored, setRestored] = useState(false)
  const touched = useRef(false)
  const start = useRef(initial)

  useEffect(() => {
    let here = true
    readDraft<V>(person, name).then((kept) => {
      if (!here || kept === undefined || touched.current) return
      setValues({ ...start.current, ...kept })
      setRestored(true)
    }, () => undefined)
    return () => { here = false }
  }, [person, name])

  useEffect(() => {
    if (!touched.current) return
    const keep = () => { if (touched.current) void keepDraft(person, name, values).catch(() => undefined) }
    const timer = setTimeout(keep, PAUSE_MS)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [person, name, values])

  const set = useCallback((change: Partial<V>) => {
    touched.current = true
    setValues((now) => ({ ...now, ...change }))
  }, [])
  const done = useCallback(() => {
    touched.current = false
    setRestored(false)
    setValues(start.current)
    void dropDraft(person, name).catch(() => undefined)
  }, [person, name])
  return { values, set, restored, done }
}
