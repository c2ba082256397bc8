import type { Step } from '../../parts/desk/step'
import { waitingIn, type Kind, type Sheet } from './case'

const INQUIRY: readonly Kind[] = ['PASSED_ON', 'CENTRE_ANSWERED', 'CLIENT_ANSWERED']
const SERVICE: readonly Kind[] = ['DEPARTMENT_NOTIFIED', 'SOLVER_NAMED', 'CLIENT_INFORMED', 'PROGRESS_CHECKED', 'SERVICE_DONE', 'CALLED_BACK']

/** Which cells an entry of a kind needs, and which it may have beside its reason */
export const CELLS: Readonly<Record<Kind, { readonly needs?: 'to' | 'agent' | 'solver' | 'promisedFor' | 'conduct' | 'reason'; readonly may?: 'solver' | 'satisfaction' }>> = {
  PASSED_ON: { needs: 'to' },
  CENTRE_ANSWERED: {},
  CLIENT_ANSWERED: {},
  DEPARTMENT_NOTIFIED: { needs: 'to', may: 'solver' },
  SOLVER_NAMED: { needs: 'solver' },
  CLIENT_INFORMED: {},
  PROGRESS_CHECKED: {},
  SERVICE_DONE: {},
  CALLED_BACK: { may: 'satisfaction' },
  REPLY_PROMISED: { needs: 'promisedFor' },
  PAUSED: { needs: 'reason' },
  RESUMED: { needs: 'reason' },
  REOPENED: { needs: 'reason' },
  CANCELLED: { needs: 'reason' },
  HANDED_OVER: { needs: 'agent' },
  CONDUCT_FLAGGED: { needs: 'conduct' },
}

/** By which entry a step is met; what may be done of a case has no other. */
const MEETS: Readonly<Partial<Record<Step['step'], Kind>>> = {
  PASS_ON: 'PASSED_ON',
  CENTRE_ANSWER: 'CENTRE_ANSWERED',
  CLIENT_ANSWER: 'CLIENT_ANSWERED',
  NOTIFY: 'DEPARTMENT_NOTIFIED',
  PROMISED_REPLY: 'CLIENT_INFORMED',
  INFORM_CLIENT: 'CLIENT_INFORMED',
  CHECK_PROGRESS: 'PROGRESS_CHECKED',
  SOLVE: 'SERVICE_DONE',
  CALL_BACK: 'CALLED_BACK',
}

const MOST = 2
type Told = Pick<Sheet, 'standard' | 'state' | 'round' | 'steps' | 'entries'>

/** Whether something of a kind happened since the round began, which it did when the case was opened anew. */
function happened({ entries }: Told, kind: Kind): boolean {
  const kinds = entries.map((e) => e.kind)
  return kinds.lastIndexOf(kind) > kinds.lastIndexOf('REOPENED')
}

/** A rescue is notified of once its solver is named too. */
function meeting(of: Told, step: Step): Kind | undefined {
  if (step.step === 'NOTIFY' && of.standard === 'S5' && happened(of, 'DEPARTMENT_NOTIFIED')) return 'SOLVER_NAMED'
  return MEETS[step.step]
}

/** What is most likely told next: what meets the steps that are most urgent; what stands goes on first. `commands`: whether he may cancel and open anew. */
export function likely(of: Told, commands: boolean): readonly Kind[] {
  if (of.state === 'PAUSED') return ['RESUMED']
  if (of.state === 'CANCELLED') return commands ? ['REOPENED'] : []
  // before its clock starts nothing meets a step
  const kinds = waitingIn(of).filter((s) => s.dueAt !== undefined).map((s) => meeting(of, s)).filter((kind) => kind !== undefined)
  return [...new Set(kinds)].slice(0, MOST)
}

/** What else may be told of a case as it stands. */
export function others(of: Told, commands: boolean): readonly Kind[] {
  const isRunning = of.state === 'OPEN' || of.state === 'PAUSED'
  const all: readonly (Kind | false)[] = [
    ...(of.state === 'CANCELLED' ? [] : of.standard === 'S1' ? INQUIRY : SERVICE),
    isRunning && 'REPLY_PROMISED',
    of.state === 'OPEN' && 'PAUSED',
    of.state === 'PAUSED' && 'RESUMED',
    of.state !== 'CANCELLED' && 'HANDED_OVER',
    of.standard !== 'S5' && 'CONDUCT_FLAGGED',
    commands && isRunning && 'CANCELLED',
    commands && !isRunning && 'REOPENED',
  ]
  const first = likely(of, commands)
  return all.filter((kind) => kind !== false).filter((kind) => !first.includes(kind))
}
