import { describe, expect, it } from 'vitest'
import type { Words } from './lang'

const words = import.meta.glob<{ words: Words }>('../**/words.ts', { eager: true })
const help = import.meta.glob<Words>('../**/help.ts', { eager: true })
const files: readonly (readonly [file: string, words: Words])[] = [...Object.entries(words).map(([file, of]) => [file, of.words] as const), ...Object.entries(help)]
const places = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

describe.each(files)('%s', (_, said) => {
  it.each(Object.entries(said))('says %s in both languages, with the same places to fill', (_key, [zh, en]) => {
    expect(zh.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(en).not.toMatch(/[\u4e00-\u9fff]/)
    expect(places(en)).toEqual(places(zh))
  })
})

it('finds the words of the pages', () => {
  expect(files.length).toBeGreaterThan(2)
})
