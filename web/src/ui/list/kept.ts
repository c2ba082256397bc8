import { useState } from 'react'

/** A choice that this browser remembers: columns, views, the language; never what the department knows. */
export function useKept<T>(name: string, usual: T): [T, (next: T) => void] {
  const key = `guanxi.${name}`
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
