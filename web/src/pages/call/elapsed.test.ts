import { expect, it } from 'vitest'
import { elapsed } from './elapsed'

it('says how long a call lasts, and nothing less than nothing', () => {
  expect(elapsed(0, 247_900)).toBe('04:07')
  expect(elapsed(0, 3_847_000)).toBe('1:04:07')
  expect(elapsed(5_000, 0)).toBe('00:00')
})
