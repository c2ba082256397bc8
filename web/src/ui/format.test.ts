import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '../words/lang'
import { addDays, addMonths, dateOf, instant, longDay, money, month, percent, time } from './format'

afterEach(() => { speak('zh-CN') })

describe('times of the department', () => {
  it('turns a time of its day into the instant, whatever zone this machine is in', () => {
    expect(instant('2026-06-03', '09:40')).toBe('2026-06-03T01:40:00.000Z')
    expect(instant('2026-06-03', '00:10')).toBe('2026-06-02T16:10:00.000Z')
  })

  it('reads an instant back as the same day and time', () => {
    const at = instant('2026-12-31', '23:59')
    expect(`${dateOf(at)} ${time(at)}`).toBe('2026-12-31 23:59')
  })

  it('writes days as people there write them', () => {
    expect(longDay('2026-06-03')).toBe('2026年6月3日周三')
    speak('en')
    expect(longDay('2026-06-03')).toBe('Wed, 3 June 2026')
  })
})

describe('months and days', () => {
  it('goes over the end of a year', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  })

  it('names a month', () => {
    expect(month('2026-06')).toBe('2026年6月')
  })
})

describe('what is no date', () => {
  it('is shown as it is and breaks nothing', () => {
    expect(month('2026-13')).toBe('2026-13')
    expect(longDay('foo')).toBe('foo')
    expect(addMonths('foo', 0)).toMatch(/^\d{4}-\d{2}$/)
  })
})

describe('figures', () => {
  it('shows money with its currency, to the cent', () => {
    expect(money({ amount: '1232.10', currency: 'CNY' })).toBe('¥1,232.10')
  })

  it('shows a rate as the assessment does, and a dash where there is none', () => {
    expect(percent(0.9286)).toBe('92.86%')
    expect(percent(1)).toBe('100%')
    expect(percent(undefined)).toBe('–')
  })
})
