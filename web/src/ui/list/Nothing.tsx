import type { ReactNode } from 'react'
import { useWords } from '../../words/lang'
import { words } from '../words'
import type { Filter } from './filter'

interface Props<F extends Filter> {
  readonly of: F
  readonly change: (change: Partial<F>) => void
  /** Conditions that every such list has, such as its month */
  readonly besides?: readonly (keyof F)[]
  /** What is said where nothing is there at all: what comes next */
  readonly children: ReactNode
}

/** Why a list is empty: nothing is there, or its conditions let nothing through, which can then be taken away at once. */
export function Nothing<F extends Filter>({ of, change, besides = [], children }: Props<F>) {
  const t = useWords(words)
  const set = Object.keys(of).filter((name) => of[name] !== '' && !besides.includes(name))
  if (set.length === 0) return children
  return (
    <>
      {t('narrowed')}{' '}
      <button
        type="button" className="button no-print"
        onClick={(e) => {
          e.currentTarget.closest('section')?.querySelector<HTMLElement>('.filters :is(select, input)')?.focus()
          change(Object.fromEntries(set.map((name) => [name, ''])) as Partial<F>)
        }}
      >{t('clearConditions')}</button>
    </>
  )
}
