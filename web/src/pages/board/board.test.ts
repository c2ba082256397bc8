import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '../../words/lang'
import { countOf, idOf, length, placeOf, standingOf, textOf, untilOf, type Line } from './board'

const DUE = '2026-07-06T02:00:00Z'
const at = (time: string): number => Date.parse(`2026-07-06T${time}Z`)
const line = (state: Line['state'], more: Partial<Line> = {}): Line => ({ id: 'K00001', standard: 'S1', clientId: 'C00001', step: 'PASS_ON', round: 1, state, dueAt: DUE, ...more })

afterEach(() => { speak('zh-CN') })

describe('how a line stands', () => {
  it('is as the answer says until it is due, and then late, a moment after and not exactly then', () => {
    expect(standingOf(line('OPEN'), at('01:59:59'))).toBe('OPEN')
    expect(standingOf(line('DUE_SOON'), at('02:00:00'))).toBe('DUE_SOON')
    expect(standingOf(line('DUE_SOON'), at('02:00:00.999'))).toBe('DUE_SOON')
    expect(standingOf(line('DUE_SOON'), at('02:00:01'))).toBe('MISSED')
    expect(standingOf(line('PAUSED'), at('01:00:00'))).toBe('PAUSED')
    expect(standingOf(line('PAUSED'), at('02:00:01'))).toBe('MISSED')
  })

  it('is late where the answer says so, also by a clock that is slow', () => {
    expect(standingOf(line('MISSED'), at('01:00:00'))).toBe('MISSED')
    expect(textOf(line('MISSED', { lateBySeconds: 61 }), at('01:00:00'))).toBe('逾期 00:01:01')
  })

  it('is counted', () => {
    const lines = [line('MISSED'), line('DUE_SOON'), line('DUE_SOON', { dueAt: '2026-07-06T03:00:00Z' }), line('OPEN', { dueAt: '2026-07-06T09:00:00Z' })]
    expect(countOf(lines, 'MISSED', at('02:30:00'))).toBe(2)
    expect(countOf(lines, 'DUE_SOON', at('02:30:00'))).toBe(1)
  })
})

describe('the text that goes on by the second', () => {
  it('says how long is left, to nothing, and then how late it is', () => {
    const seconds = ['01:59:59', '02:00:00', '02:00:01', '02:00:02']
    expect(seconds.map((time) => textOf(line('DUE_SOON'), at(time)))).toEqual(['还剩 00:00:01', '还剩 00:00:00', '逾期 00:00:01', '逾期 00:00:02'])
  })

  it('says days where there are some, in both languages', () => {
    expect(length(86_399)).toBe('23:59:59')
    expect(length(93_784)).toBe('1天 02:03:04')
    speak('en')
    expect(textOf(line('MISSED'), at('02:00:05'))).toBe('00:00:05 late')
    expect(length(93_784)).toBe('1 d 02:03:04')
  })
})

describe('what is asked', () => {
  it('is due by now, within an hour or before the department’s day ends, in whole seconds', () => {
    const now = at('02:00:00.400')
    expect(untilOf('late', now)).toBe('2026-07-06T01:59:59.000Z')
    expect(untilOf('hour', now)).toBe('2026-07-06T03:00:00.000Z')
    expect(untilOf('day', now)).toBe('2026-07-06T16:00:00.000Z')
    expect(untilOf('day', at('16:00:01'))).toBe('2026-07-07T16:00:00.000Z')
    expect(untilOf('', now)).toBeUndefined()
  })
})

it('a case leads to its page and a series to the list; a problem’s lines are not those of another', () => {
  expect(placeOf(line('OPEN'))).toBe('/cases/K00001')
  expect(placeOf(line('OPEN', { standard: 'S4', id: 'R00001' }))).toBe('/call-backs')
  expect(idOf(line('OPEN', { callBackId: 'B000001' }))).not.toBe(idOf(line('OPEN', { callBackId: 'B000002' })))
})
