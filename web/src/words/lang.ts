import { useSyncExternalStore } from 'react'

export type Lang = 'zh-CN' | 'en'
/** What a person reads, in both languages side by side, so that neither can be forgotten. */
export type Pair = readonly [zh: string, en: string]
export type Words = Readonly<Record<string, Pair>>
type Values = Readonly<Record<string, string | number>>

const KEY = 'guanxi.lang'
const listeners = new Set<() => void>()
let current: Lang = localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN'
document.documentElement.lang = current

export const lang = (): Lang => current

export function speak(chosen: Lang): void {
  current = chosen
  localStorage.setItem(KEY, chosen)
  document.documentElement.lang = chosen
  listeners.forEach((listener) => { listener() })
}

/** The word in the language of now, its `{places}` filled. */
export function say(pair: Pair, values?: Values): string {
  const text = pair[current === 'en' ? 1 : 0]
  return values ? text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')) : text
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLang = (): Lang => useSyncExternalStore(subscribe, lang)

/** The words of a page: `t('title')`; the component is drawn again when the language changes. */
export function useWords<W extends Words>(words: W): (key: keyof W, values?: Values) => string {
  useLang()
  return (key, values) => say(words[key] as Pair, values)
}
