import { expect, test } from 'vitest'
import { isMoney, isSealed, listOf, meaningOf, told } from './payload'

test('a text is read by its shape, whatever its field', () => {
  expect(meaningOf('startedAt', '2026-06-01T01:00:00Z').kind).toBe('moment')
  expect(meaningOf('date', '2026-06-01').kind).toBe('day')
  expect(meaningOf('month', '2026-06').kind).toBe('month')
  expect(meaningOf('opens', '08:00:00')).toEqual({ kind: 'time', id: '08:00' })
  expect(meaningOf('toldBy', 'd3c52856-4edb-42e0-9283-0f4c61c517ae').kind).toBe('event')
})

test('a number leads to what its field names', () => {
  expect(meaningOf('visitId', 'V000001')).toEqual({ kind: 'link', href: '/visits/V000001', id: 'V000001' })
  expect(meaningOf('clientId', 'C00001').kind).toBe('client')
  expect(meaningOf('owner', 'S001').kind).toBe('colleague')
})

test('what people wrote stays text', () => {
  expect(meaningOf('reason', '/clients/C1')).toEqual({ kind: 'text', text: '/clients/C1' })
  expect(meaningOf('visitId', '../x y')).toEqual({ kind: 'text', text: '../x y' })
})

test('a code is of the list that its event means', () => {
  expect(listOf('client.ClientRegistered', 'stage')).toBe('stage')
  expect(listOf('hospitality.HospitalityApproved', 'stage')).toBe('approvalStage')
  expect(listOf('visit.VisitCompleted', 'summary')).toBeUndefined()
})

test('nothing is said of what is empty, and nothing of a person', () => {
  expect(told({ a: null, b: [], c: '', d: 0, e: false })).toEqual([['d', 0], ['e', false]])
  expect(isSealed({ of: 'client-C1', person: 'x', sealed: 'y' })).toBe(true)
  expect(isMoney({ amount: '1.00', currency: 'CNY' })).toBe(true)
})
