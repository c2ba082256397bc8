import { isStale, Refused, Unreachable } from '../api/client'
import type { words } from './words'

/** Why something is not there or was not done: in the refusal's own words, unless what to do about it is something to do here. */
export function sentence(error: Error, t: (key: keyof typeof words) => string): string {
  if (error instanceof Unreachable) return t('unreachable')
  if (!(error instanceof Refused)) return error.message
  if (isStale(error)) return t('changedMeanwhile')
  return error.problem.code === 'IDEMPOTENCY_KEY_REUSED' ? t('perhapsTaken') : error.problem.detail || t('notThere')
}
