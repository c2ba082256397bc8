import type { words } from './words'

export type Flag = keyof typeof words

const OF_CALLS: readonly Flag[] = ['CONTRADICTED', 'PROMISED_FREELY', 'ARGUED', 'SLAMMED_PHONE', 'RUDE']

/** What must not happen on the telephone (C-13), of each standard; a rescue has none. */
export const FLAGS: Readonly<Record<'S1' | 'S2' | 'S3' | 'S4' | 'S5', readonly Flag[]>> = {
  S1: OF_CALLS,
  S2: OF_CALLS,
  S3: OF_CALLS,
  S4: ['PESTERED', 'FOBBED_OFF', 'OFF_TOPIC', 'PRIVACY'],
  S5: [],
}
