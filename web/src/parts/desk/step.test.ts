import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '../../words/lang'
import { length, standing, waiting, type Step } from './step'

const step = (name: Step['step'], state: Step['state'], more: Partial<Step> = {}): Step => ({ step: name, state, round: 1, ...more })
const names = (steps: readonly Step[]) => waiting(steps).map((s) => s.step)

afterEach(() => { speak('zh-CN') })

describe('what waits', () => {
  it('comes by when it is due, and last what has no time yet', () => {
    expect(names([
      step('SOLVE', 'OPEN'),
      step('CALL_BACK', 'OPEN', { dueAt: '2026-07-07T02:00:00Z' }),
      step('NOTIFY', 'DUE_SOON', { dueAt: '2026-07-06T02:10:00Z' }),
    ])).toEqual(['NOTIFY', 'CALL_BACK', 'SOLVE'])
  })

  it('is not what was done, late or not, and not what is not needed', () => {
    expect(names([
      step('PASS_ON', 'MET', { metAt: '2026-07-06T02:00:00Z' }),
      step('CENTRE_ANSWER', 'MISSED', { metAt: '2026-07-06T09:00:00Z', lateBySeconds: 60 }),
      step('CLIENT_ANSWER', 'NOT_NEEDED'),
    ])).toEqual([])
  })

  it('is what is late until something else made it needless', () => {
    const late = step('NOTIFY', 'MISSED', { dueAt: '2026-07-06T02:10:00Z', lateBySeconds: 60 })
    expect(names([late, step('SOLVE', 'OPEN')])).toEqual(['NOTIFY', 'SOLVE'])
    expect(names([late, step('SOLVE', 'MET', { metAt: '2026-07-06T03:00:00Z' })])).toEqual([])
    expect(names([late, step('SOLVE', 'NOT_NEEDED')])).toEqual([])
  })
})

describe('a length of time', () => {
  it('says its two largest parts, in both languages', () => {
    expect([59, 61, 7_500, 3_600, 93_784, 863_999, 867_600].map(length)).toEqual(['59秒', '1分', '2小时5分', '1小时', '1天2小时', '9天23小时', '10天'])
    speak('en')
    expect(length(93_784)).toBe('1 d 2 h')
  })
})

it('says how late it is where it is late, else how it stands', () => {
  expect(standing(step('PASS_ON', 'MISSED', { lateBySeconds: 125 }))).toBe('逾期 2分')
  expect(standing(step('PASS_ON', 'MET'))).toBe('按时完成')
})
