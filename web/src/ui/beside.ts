import { lazy, type ComponentType } from 'react'

/** What comes beside the first content: asked for at once, so that it is here when its place is drawn, and nothing waits for it. */
export function beside<Props>(load: () => Promise<ComponentType<Props>>) {
  const coming = load().then((component) => ({ default: component }))
  coming.catch(() => undefined) // who draws it is told
  return lazy(() => coming)
}
