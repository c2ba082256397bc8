import { useState } from 'react'
import { usePerson } from '../../api/session'

/** A choice that this browser remembers for each person at it: columns and views, whose names and conditions are his own. */
export function useKept<T>(name: string, usual: T): [T, (next: T) => void] {
  const key = `guanxi.${usePerson().id}.${name}`
  const [value, setValue] = useState<T>(() => read(key) ?? usual)
  return [value, (next) => {
    setValue(next)
    localStorage.setItem(key, JSON.stringify(next))
  }]
}

function read<T>(key: string): T | undefined {
  try {
    const kept = localStorage.getItem(key)
    return kept === null ? undefined : (JSON.parse(kept) as T)
  } catch {
    return undefined
  }
}
