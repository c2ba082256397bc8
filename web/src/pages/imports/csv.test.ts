import { describe, expect, it } from 'vitest'
import { partsOf, readCsv } from './csv'
import { formOf } from './forms'

const utf8 = (text: string) => new TextEncoder().encode(text).buffer

describe('a CSV that a clerk hands in', () => {
  it('is read with quotes, line breaks in cells and blank lines, each row with its line', () => {
    expect(readCsv(utf8('\uFEFFid,summary\r\n\r\n1,"看样品,\n""满意"""\r\n2,\r\n'))).toEqual({
      header: ['id', 'summary'],
      rows: [{ line: 3, cells: ['1', '看样品,\n"满意"'] }, { line: 5, cells: ['2', ''] }],
    })
  })

  it('is read as Excel writes it on a Chinese machine, and with semicolons or tabs', () => {
    const gb = new Uint8Array([0xb1, 0xb1, 0x3b, 0x62, 0x0a, 0x31, 0x3b, 0x32]).buffer
    expect(readCsv(gb)).toEqual({ header: ['北', 'b'], rows: [{ line: 2, cells: ['1', '2'] }] })
  })

  it('is left to the service where it is none', () => {
    expect(readCsv(utf8('id,name\n1,"open'))).toBeUndefined()
    expect(readCsv(utf8('sep=;\nid;name'))).toBeUndefined()
    expect(readCsv(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00]).buffer)).toBeUndefined()
  })

  it('is written again in parts whose lines lead back to the rows', () => {
    const rows = [{ line: 3, cells: ['1', 'a\nb'] }, { line: 5, cells: ['2', 'c'] }, { line: 6, cells: ['3', '" '] }]
    const parts = partsOf(['id', 'text'], rows, 2)
    expect(parts.map((p) => p.csv)).toEqual(['id,text\n1,"a\nb"\n2,c\n', 'id,text\n3,""" "\n'])
    expect([...(parts[0]?.at ?? [])]).toEqual([[2, rows[0]], [4, rows[1]]])
  })
})

it('a form is known from the name of its file', () => {
  expect(['visits.csv', '00-setup-clients.csv', '2026-06 sign-ins.xlsx', '六月月度计划.xlsx', 'notes.csv'].map(formOf)).toEqual(['visits', 'clients', 'sign-ins', 'plans', undefined])
})
