import { describe, expect, it } from 'vitest'
import type { Step } from '../../parts/desk/step'
import { rounds, waitingIn, type Entry, type Kind, type Sheet } from './case'
import { instant } from '../../ui/format'
import { likely, others } from './kinds'
import { bodyOf, NOTHING } from './said'

const at = (time: string): string => `2026-07-06T${time}:00Z`
const open = (step: Step['step'], dueAt?: string, round = 1): Step => ({ step, round, state: 'OPEN', ...(dueAt !== undefined && { dueAt: at(dueAt) }) })
const met = (step: Step['step'], metAt: string): Step => ({ step, round: 1, state: 'MET', dueAt: at(metAt), metAt: at(metAt) })
const entry = (kind: Kind, n: number): Entry => ({ entryId: `E${n}`, kind, at: at('02:00') })
const told = (standard: Sheet['standard'], state: Sheet['state'], steps: Step[], kinds: Kind[] = [], round = 1) => ({ standard, state, round, steps, entries: kinds.map(entry) })

const INQUIRY = [open('PASS_ON', '02:30'), open('CENTRE_ANSWER'), open('CLIENT_ANSWER', '23:00')]
const RESCUE = [open('NOTIFY', '02:10'), open('PROMISED_REPLY', '02:30'), open('INFORM_CLIENT'), open('CHECK_PROGRESS'), open('SOLVE'), open('CALL_BACK', '23:00')]

describe('what is likely next', () => {
  it('of an inquiry meets what is due, and nothing whose clock has not started', () => {
    expect(likely(told('S1', 'OPEN', INQUIRY), false)).toEqual(['PASSED_ON', 'CLIENT_ANSWERED'])
    expect(likely(told('S1', 'OPEN', [met('PASS_ON', '02:20'), open('CENTRE_ANSWER', '05:20'), open('CLIENT_ANSWER', '23:00')]), false)).toEqual(['CENTRE_ANSWERED', 'CLIENT_ANSWERED'])
  })

  it('of a rescue is to name the solver once the department knows, in this round', () => {
    expect(likely(told('S5', 'OPEN', RESCUE), false)).toEqual(['DEPARTMENT_NOTIFIED', 'CLIENT_INFORMED'])
    expect(likely(told('S5', 'OPEN', RESCUE, ['DEPARTMENT_NOTIFIED']), false)).toEqual(['SOLVER_NAMED', 'CLIENT_INFORMED'])
    expect(likely(told('S5', 'OPEN', RESCUE, ['DEPARTMENT_NOTIFIED', 'REOPENED']), false)).toEqual(['DEPARTMENT_NOTIFIED', 'CLIENT_INFORMED'])
    expect(likely(told('S2', 'OPEN', RESCUE, ['DEPARTMENT_NOTIFIED']), false)).toEqual(['DEPARTMENT_NOTIFIED', 'CLIENT_INFORMED'])
  })

  it('is one thing where one thing meets two steps', () => {
    const steps = [met('NOTIFY', '02:05'), open('PROMISED_REPLY', '02:30'), open('INFORM_CLIENT', '02:25'), open('SOLVE', '14:05'), open('CALL_BACK', '23:00')]
    expect(likely(told('S2', 'OPEN', steps), false)).toEqual(['CLIENT_INFORMED', 'SERVICE_DONE'])
  })

  it('is to go on with what is paused, and to open what was cancelled, for who may', () => {
    expect(likely(told('S1', 'PAUSED', INQUIRY), false)).toEqual(['RESUMED'])
    expect(likely(told('S1', 'CANCELLED', INQUIRY), false)).toEqual([])
    expect(likely(told('S1', 'CANCELLED', INQUIRY), true)).toEqual(['REOPENED'])
    expect(likely(told('S1', 'CLOSED', [met('PASS_ON', '02:20')]), true)).toEqual([])
  })
})

describe('what else may be told', () => {
  it('is what the standard has and is not offered already', () => {
    expect(others(told('S1', 'OPEN', INQUIRY), false)).toEqual(['CENTRE_ANSWERED', 'REPLY_PROMISED', 'PAUSED', 'HANDED_OVER', 'CONDUCT_FLAGGED'])
    expect(others(told('S5', 'OPEN', RESCUE), false)).not.toContain('CONDUCT_FLAGGED')
  })

  it('is cancelled and opened anew by those alone who may', () => {
    expect(others(told('S1', 'OPEN', INQUIRY), true)).toContain('CANCELLED')
    expect(others(told('S1', 'CLOSED', []), true)).toContain('REOPENED')
    expect(others(told('S1', 'CLOSED', []), false)).not.toContain('REOPENED')
  })
})

describe('a case', () => {
  it('has nothing due where it is over, and only what is due in its round', () => {
    expect(waitingIn(told('S1', 'CANCELLED', INQUIRY))).toEqual([])
    expect(waitingIn(told('S1', 'OPEN', [open('PASS_ON', '02:30'), open('PASS_ON', '09:30', 2)], [], 2)).map((s) => s.dueAt)).toEqual([at('09:30')])
  })

  it('shows its rounds, the current one first', () => {
    expect(rounds([open('PASS_ON'), open('PASS_ON', '09:30', 2), open('CENTRE_ANSWER')]).map(([n, steps]) => [n, steps.length])).toEqual([[2, 1], [1, 2]])
  })
})

describe('what is sent', () => {
  const said = { ...NOTHING, to: '维修部', agent: 'S002', solver: '示例工程师', promisedOn: '2026-07-06', promisedTime: '15:00', satisfaction: '5', conduct: 'RUDE' }

  it('says what its kind needs and may say, and nothing that was typed for another', () => {
    expect(bodyOf({ ...said, kind: 'DEPARTMENT_NOTIFIED' }, instant)).toEqual({ kind: 'DEPARTMENT_NOTIFIED', to: '维修部', solver: '示例工程师' })
    expect(bodyOf({ ...said, kind: 'HANDED_OVER' }, instant)).toEqual({ kind: 'HANDED_OVER', to: 'S002' })
    expect(bodyOf({ ...said, kind: 'REPLY_PROMISED', reason: '客户在外' }, instant)).toEqual({ kind: 'REPLY_PROMISED', promisedFor: '2026-07-06T07:00:00.000Z', reason: '客户在外' })
    expect(bodyOf({ ...said, kind: 'CALLED_BACK' }, instant)).toEqual({ kind: 'CALLED_BACK', satisfaction: 5 })
    expect(bodyOf({ ...said, kind: 'SERVICE_DONE' }, instant)).toEqual({ kind: 'SERVICE_DONE' })
  })
})
