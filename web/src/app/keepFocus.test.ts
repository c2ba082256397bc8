import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { leave } from '../ui/form/focus'
import { keepFocus } from './keepFocus'

/** Nothing is laid out here: whatever there is can be reached. */
const laidOut = vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([new DOMRect()] as unknown as DOMRectList)

const html = (text: string) => { document.body.innerHTML = text }
const at = (id: string): HTMLElement => document.getElementById(id) ?? expect.fail(id)
const afterAMoment = () => new Promise((resolve) => { setTimeout(resolve, 150) })
let stop: () => void

beforeEach(() => { stop = keepFocus() })
afterEach(() => { stop() })
afterEach(() => { laidOut.mockClear() })

describe('what had the focus is gone', () => {
  it('and so is its button: the head of the page has it', async () => {
    html('<h1 tabindex="-1" id="head">V1</h1><section id="actions"><button id="complete">完成</button><button id="cancel">取消</button></section>')
    at('complete').focus()
    at('complete').remove()
    await afterAMoment()
    expect(document.activeElement).toBe(at('head'))
  })

  it('with all that stood around it', async () => {
    html('<h1 tabindex="-1" id="head">V1</h1><section id="actions"><button id="complete">完成</button></section>')
    at('complete').focus()
    at('actions').remove()
    await afterAMoment()
    expect(document.activeElement).toBe(at('head'))
  })

  it('but its row is left: its link has it', async () => {
    html('<h1 tabindex="-1">V1</h1><table><tbody><tr><td><a href="/a" id="a">甲</a></td><td><button id="arrived">到访</button></td></tr></tbody></table>')
    at('arrived').focus()
    at('arrived').remove()
    await afterAMoment()
    expect(document.activeElement).toBe(at('a'))
  })

  it('with its row: the next row has it, after the last the one before', async () => {
    html('<h1 tabindex="-1">V1</h1><ul><li id="1"><button id="x1">×</button></li><li id="2"><button id="x2">×</button></li><li id="3"><button id="x3">×</button></li></ul>')
    at('x2').focus()
    at('2').remove()
    await afterAMoment()
    expect(document.activeElement).toBe(at('x3'))
    at('3').remove()
    await afterAMoment()
    expect(document.activeElement).toBe(at('x1'))
  })

  it('but he had left it by a press beside everything: nothing has it', async () => {
    html('<h1 tabindex="-1">V1</h1><button id="complete">完成</button>')
    at('complete').focus()
    at('complete').blur()
    document.body.dispatchEvent(new Event('pointerup', { bubbles: true }))
    at('complete').remove()
    await afterAMoment()
    expect(document.activeElement).toBe(document.body)
  })

  it('and whoever closed it gave it back himself: there it stays', async () => {
    html('<h1 tabindex="-1">V1</h1><button id="open">打开</button><form id="form"><input id="field"></form>')
    at('field').focus()
    at('form').remove()
    leave(at('open'))
    await afterAMoment()
    expect(document.activeElement).toBe(at('open'))
  })
})

it('does not take the focus from where somebody went himself', () => {
  html('<h1 tabindex="-1">V1</h1><button id="open">打开</button><input id="field">')
  at('field').focus()
  leave(at('open'))
  expect(document.activeElement).toBe(at('field'))
})
