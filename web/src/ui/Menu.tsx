import { useId, useRef, type ReactNode } from 'react'

/** A button that opens something small beside it; the browser closes it by Escape or a click elsewhere. */
export function Menu({ label, className = 'button', children }: { label: ReactNode; className?: string; children: ReactNode }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const place = (menu: HTMLDivElement) => {
    const at = button.current?.getBoundingClientRect()
    if (!at) return
    menu.style.inset = `${at.bottom + 4}px auto auto ${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - menu.offsetWidth - 8))}px`
  }
  return (
    <>
      <button ref={button} type="button" className={className} popoverTarget={id}>{label}</button>
      <div id={id} popover="auto" className="menu" onToggle={(e) => { if (e.newState === 'open') place(e.currentTarget) }}>{children}</div>
    </>
  )
}
