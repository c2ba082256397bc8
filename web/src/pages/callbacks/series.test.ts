import { describe, expect, it } from 'vitest'
import type { Step } from '../../parts/desk/step'
import { madeNow, openOf, type CallBack, type Series } from './series'

const callBack = (number: number, state: CallBack['state'], opensAt: string, more: Partial<CallBack> = {}): CallBack => ({ number, state, opensAt: `${opensAt}T16:00:00Z`, attempts: 0, ...more })
const series = (callBacks: CallBack[], more: Partial<Series> = {}): Series => ({ seriesId: 'P00001', standard: 'S3', standardVersion: 1, clientId: 'C00001', agent: 'S001', startedOn: '2026-07-01', callBacks, problems: [], ...more })
const NOW = new Date('2026-07-06T02:00:00Z')

describe('the call-back that is made now', () => {
  it('is the first that waits, late or not', () => {
    const second = callBack(2, 'OPEN', '2026-07-04')
    expect(madeNow(series([callBack(1, 'MET', '2026-06-30', { metAt: '2026-07-02T02:00:00Z' }), second]), NOW)?.number).toBe(2)
    expect(madeNow(series([callBack(1, 'MISSED', '2026-06-30'), second]), NOW)?.number).toBe(1)
    expect(madeNow(series([callBack(1, 'MISSED', '2026-06-30', { metAt: '2026-07-05T02:00:00Z' }), second]), NOW)?.number).toBe(2)
  })

  it('is none before it may be made, and none of what came back', () => {
    expect(madeNow(series([callBack(1, 'NOT_NEEDED', '2026-06-30'), callBack(2, 'OPEN', '2026-07-10')]), NOW)).toBeUndefined()
    expect(madeNow(series([callBack(1, 'MISSED', '2026-06-30')], { returnedOn: '2026-07-05' }), NOW)).toBeUndefined()
  })
})

describe('a problem', () => {
  const problem = (...steps: Step[]) => openOf({ callBackId: 'B000001', steps })

  it('is passed on, and the client called about its solution', () => {
    expect(problem({ step: 'PASS_PROBLEM_ON', state: 'OPEN' }, { step: 'SOLUTION_CALL_BACK', state: 'OPEN' })).toEqual({ passOn: true, solution: true })
    expect(problem({ step: 'PASS_PROBLEM_ON', state: 'MET', metAt: '2026-07-06T02:00:00Z' }, { step: 'SOLUTION_CALL_BACK', state: 'OPEN' })).toEqual({ passOn: false, solution: true })
  })

  it('is done with once he was called, passed on or not', () => {
    expect(problem({ step: 'PASS_PROBLEM_ON', state: 'MISSED' }, { step: 'SOLUTION_CALL_BACK', state: 'NOT_NEEDED' })).toEqual({ passOn: false, solution: false })
  })
})
