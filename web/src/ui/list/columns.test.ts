import { describe, expect, it } from 'vitest'
import { found, sorted, type Column } from './columns'

interface Row { readonly name: string; readonly score?: number }

const columns: readonly Column<Row>[] = [
  { id: 'name', label: '姓名', value: (r) => r.name },
  { id: 'score', label: '得分', value: (r) => r.score, number: true },
]
const rows: readonly Row[] = [{ name: '江望舒', score: 91.9 }, { name: '柏青' }, { name: '池小满', score: 100 }]
const names = (of: readonly Row[]) => of.map((r) => r.name)

describe('a sorted list', () => {
  it('sorts figures as figures', () => {
    expect(names(sorted(rows, columns, { by: 'score', up: true }))).toEqual(['江望舒', '池小满', '柏青'])
  })

  it('keeps what has no figure at the end, whichever way it is sorted', () => {
    expect(names(sorted(rows, columns, { by: 'score', up: false }))).toEqual(['池小满', '江望舒', '柏青'])
  })

  it('sorts names by their pinyin', () => {
    expect(names(sorted(rows, columns, { by: 'name', up: true }))).toEqual(['柏青', '池小满', '江望舒'])
  })
})

describe('a searched list', () => {
  it('finds a part of any column, and everything for nothing', () => {
    expect(names(found(rows, columns, '小满'))).toEqual(['池小满'])
    expect(names(found(rows, columns, '91.9'))).toEqual(['江望舒'])
    expect(found(rows, columns, '  ')).toHaveLength(3)
  })
})
