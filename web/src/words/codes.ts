import type { CodeList, Codes } from '../api/gen/codes'
import { lang, type Lang } from './lang'

export type { CodeList } from '../api/gen/codes'

const called: Partial<Record<Lang, Codes>> = {}

/** Brings what codes are called in a language; before it is here a code is shown as it is. */
export async function bringCodes(of: Lang): Promise<void> {
  called[of] ??= (await (of === 'en' ? import('../api/gen/codes.en') : import('../api/gen/codes.zh'))).codes
}

const list = (name: CodeList): Readonly<Record<string, string>> => called[lang()]?.[name] ?? {}

/** The department's word for a code of a list, as `/api/codes` says it; a code that is not known is shown as it is. */
export const label = (name: CodeList, code: string): string => list(name)[code] ?? code

export const isCode = (name: CodeList, code: string): boolean => Object.hasOwn(list(name), code)

/** A role's word; a person's roles are written `duty-officer`, the codes `DUTY_OFFICER`. */
export const roleLabel = (role: string): string => label('role', role.toUpperCase().replaceAll('-', '_'))

/** The codes of a list in its order, without the list's own name. */
export const codesOf = (name: CodeList): readonly string[] => Object.keys(list(name)).filter((code) => code !== '')
