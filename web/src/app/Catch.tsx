import { Component, type ReactNode } from 'react'
import { say } from '../words/lang'
import { words } from './words'

/** A page that breaks takes nobody else with it; the navigation stays, and a new version of the app is one reload away. */
export class Catch extends Component<{ at: string; children: ReactNode }, { broken: boolean; at: string }> {
  override state = { broken: false, at: this.props.at }

  /** Another address is another page, also where only its conditions are others. */
  static getDerivedStateFromProps({ at }: { at: string }, state: { broken: boolean; at: string }) {
    return at === state.at ? null : { broken: false, at }
  }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <div className="note bad" role="alert">
        <p>{say(words.broken)}</p>
        <button type="button" className="button" onClick={() => { location.reload() }}>{say(words.reload)}</button>
      </div>
    )
  }
}
