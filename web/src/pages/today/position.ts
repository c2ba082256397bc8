import type { components } from '../../api/gen/visits'

export type Registered = components['schemas']['Registered']

export interface Place {
  readonly latitude: number
  readonly longitude: number
  /** In metres */
  readonly accuracy: number
}

/** Where a telephone says that it is: kept as evidence with the sign-in (F-15) */
export interface Position extends Place {
  /** When it found that out */
  readonly fixedAt: string
}

const EARTH_M = 6_371_000
const WAIT_MS = 10_000
const YOUNG_MS = 30_000
const rad = (degrees: number): number => (degrees * Math.PI) / 180

/** Metres between two places on the ground, by haversine as the register reckons (F-15). */
export function metres(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const half = (difference: number) => Math.sin(rad(difference) / 2) ** 2
  const h = half(b.latitude - a.latitude) + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * half(b.longitude - a.longitude)
  return 2 * EARTH_M * Math.asin(Math.sqrt(h))
}

/** Which of one's own territories one is in; the nearest middle of those whose circle holds the place. */
export function territoryAt(at: Place, registered: readonly Registered[], own: readonly string[]): string | undefined {
  return registered
    .filter((r) => own.includes(r.territory))
    .flatMap(({ territory, latitude, longitude, radiusM }) =>
      latitude === undefined || longitude === undefined || radiusM === undefined ? [] : [{ territory, radiusM, away: metres(at, { latitude, longitude }) }])
    .filter((r) => r.away <= r.radiusM + at.accuracy)
    .sort((a, b) => a.away - b.away)[0]?.territory
}

/** Where the telephone is; nothing where it does not say. */
export const locate = (): Promise<Position | undefined> =>
  new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy }, timestamp }) => { resolve({ latitude, longitude, accuracy, fixedAt: new Date(timestamp).toISOString() }) },
      () => { resolve(undefined) },
      { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: YOUNG_MS },
    )
  })

const DEGREE_DIGITS = 6
const MOST_METRES = 10_000

/** As the sign-in takes it; a telephone that does not know within ten kilometres where it is says nothing. */
export const evidence = (at: Position | undefined) =>
  at === undefined || at.accuracy > MOST_METRES ? {} : { latitude: Number(at.latitude.toFixed(DEGREE_DIGITS)), longitude: Number(at.longitude.toFixed(DEGREE_DIGITS)), accuracyM: Math.ceil(at.accuracy), fixedAt: at.fixedAt }
