import { codes } from '../api/gen/codes'
import { say, type Pair } from './lang'

export type CodeList = keyof typeof codes

/** The department's word for a code of a list, as `/api/codes` says it; a code that is not known is shown as it is. */
export function label(list: CodeList, code: string): string {
  const pair: Pair | undefined = (codes[list] as Readonly<Record<string, Pair>>)[code]
  return pair ? say(pair) : code
}

/** A role's word; a person's roles are written `duty-officer`, the codes `DUTY_OFFICER`. */
export const roleLabel = (role: string): string => label('role', role.toUpperCase().replaceAll('-', '_'))

/** The codes of a list in its order, without the list's own name. */
export const codesOf = (list: CodeList): readonly string[] => Object.keys(codes[list]).filter((code) => code !== '')
