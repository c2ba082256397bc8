import { describe, expect, it } from 'vitest'
import { evidence, metres, territoryAt, type Registered } from './position'

const north: Registered = { territory: '北岸区', prefixes: [], latitude: 31.05, longitude: 120.02, radiusM: 5000 }
const east: Registered = { territory: '湖东区', prefixes: [], latitude: 31.02, longitude: 120.1, radiusM: 4000 }
const undrawn: Registered = { territory: '湖西区', prefixes: [] }
const at = (latitude: number, longitude: number, accuracy = 20) => ({ latitude, longitude, accuracy })

describe('which territory he is in', () => {
  it('reckons distances on a sphere', () => {
    expect(Math.round(metres(at(31, 120), at(32, 120)))).toBe(111_195)
  })
  it('is the own one whose circle holds the place', () => {
    expect(territoryAt(at(31.05, 120.03), [north, east, undrawn], ['北岸区', '湖东区'])).toBe('北岸区')
    expect(territoryAt(at(31.05, 120.03), [north, east, undrawn], ['湖东区'])).toBeUndefined()
  })
  it('is none outside, unless the position is that inexact', () => {
    expect(territoryAt(at(31.2, 120.02), [north], ['北岸区'])).toBeUndefined()
    expect(territoryAt(at(31.2, 120.02, 12_000), [north], ['北岸区'])).toBe('北岸区')
  })
  it('is never one that nobody drew', () => {
    expect(territoryAt(at(31.05, 120.03), [undrawn], ['湖西区'])).toBeUndefined()
  })
})

describe('what of a position is kept with the sign-in', () => {
  const fixedAt = '2026-06-03T01:00:00.000Z'

  it('is told to the metre, and its accuracy never better than it is', () => {
    expect(evidence({ latitude: 31.05000049, longitude: 120.0199996, accuracy: 12.2, fixedAt })).toEqual({ latitude: 31.05, longitude: 120.02, accuracyM: 13, fixedAt })
  })

  it('is nothing where the telephone does not know it, or not nearly', () => {
    expect(evidence(undefined)).toEqual({})
    expect(evidence({ ...at(31, 120, 10_001), fixedAt })).toEqual({})
  })
})
