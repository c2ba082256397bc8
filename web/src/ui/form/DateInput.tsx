import { lazy, Suspense } from 'react'

const Calendar = lazy(() => import('./CalendarInput'))

export interface DateProps {
  readonly label: string
  readonly name: string
  /** A date as the API writes it, 2026-06-03, or nothing */
  readonly value: string
  readonly onChange: (date: string) => void
  readonly required?: boolean
}

/** A day, typed or chosen from a month's grid in the language of the page; drawn in a box of its final size when the calendar has come. */
export function DateInput(props: DateProps) {
  return (
    <Suspense fallback={<div className="field"><span className="label">{props.label}</span><input readOnly value={props.value} aria-label={props.label} /></div>}>
      <Calendar {...props} />
    </Suspense>
  )
}
