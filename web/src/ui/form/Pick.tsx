import { lazy, Suspense } from 'react'

const List = lazy(() => import('./PickList'))

export interface PickProps {
  readonly label: string
  readonly name: string
  readonly value: string
  readonly onChange: (id: string) => void
  readonly items: readonly { readonly id: string; readonly name: string }[]
  readonly required?: boolean
}

/** One of many, found by typing a part of its name or number. */
export function Pick(props: PickProps) {
  const name = props.items.find((i) => i.id === props.value)?.name ?? ''
  return (
    <Suspense fallback={<div className="field"><span className="label">{props.label}</span><input readOnly value={name} aria-label={props.label} /></div>}>
      <List {...props} />
    </Suspense>
  )
}
