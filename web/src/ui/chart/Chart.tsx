import './chart.css'
import { useEffect, useRef, useState } from 'react'

export interface Bars {
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
  /** Bars that lie, for names that are long */
  readonly lying?: boolean
}

const ROW_PX = 30

/** Figures as bars. What is drawn stands as a table beside it; here it has a name only. The drawing is loaded when it comes into view. */
export function Chart({ label, of }: { label: string; of: Bars }) {
  const element = useRef<HTMLDivElement>(null)
  const seen = useSeen(element)
  // what is drawn, by value: an answer that says the same again draws nothing anew
  const drawn = JSON.stringify(of)
  useEffect(() => {
    const target = element.current
    if (!seen || !target) return
    let here = true
    let clear: (() => void) | undefined
    void import('./bars').then(({ drawBars }) => { if (here) clear = drawBars(target, JSON.parse(drawn) as Bars) })
    return () => {
      here = false
      clear?.()
    }
  }, [seen, drawn])
  return <div ref={element} className="chart" role="img" aria-label={label} {...(of.lying && { style: { height: of.categories.length * ROW_PX + 32 } })} />
}

function useSeen(of: React.RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (seen || !of.current) return
    const watch = new IntersectionObserver((entries) => { if (entries.some((e) => e.isIntersecting)) setSeen(true) })
    watch.observe(of.current)
    return () => { watch.disconnect() }
  }, [seen, of])
  return seen
}
