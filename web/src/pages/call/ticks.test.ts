import { expect, it } from 'vitest'
import { found, ticksOf } from './ticks'

it('says nothing where nothing is ticked', () => {
  expect(ticksOf({ steps: '', questions: '', answers: '' })).toBeUndefined()
})

it('says all that is ticked', () => {
  expect(ticksOf({ steps: 'GREETED,DISCUSSED', questions: '', answers: 'A1' })).toEqual({ steps: ['GREETED', 'DISCUSSED'], questions: [], answers: ['A1'] })
})

it('finds answers by all words that are typed, in whatever order', () => {
  const hours = { question: '几点营业？', answer: '八点半 to 17:30' }
  const price = { question: '价格怎样？', answer: '见报价单' }
  expect(found([hours, price], '')).toEqual([hours, price])
  expect(found([hours, price], 'TO 营业')).toEqual([hours])
  expect(found([hours, price], '营业 报价')).toEqual([])
})
