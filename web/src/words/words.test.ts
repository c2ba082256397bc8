import { describe, expect, it } from 'vitest'
import type { Words } from './lang'

const files = import.meta.glob<{ words: Words }>('../**/words.ts', { eager: true })
const places = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

describe.each(Object.entries(files).map(([file, { words }]) => [file, words] as const))('%s', (_, words) => {
  it.each(Object.entries(words))('says %s in both languages, with the same places to fill', (_key, [zh, en]) => {
    expect(zh.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(en).not.toMatch(/[\u4e00-\u9fff]/)
    expect(places(en)).toEqual(places(zh))
  })
})

it('finds the words of the pages', () => {
  expect(Object.keys(files).length).toBeGreaterThan(2)
})
