import type { Pair } from '../../words/lang'

/** The forms of a month, in the order in which each finds those that it refers to. */
export const FORMS = {
  calendar: ['工作日历', 'Working calendar'],
  territories: ['区域', 'Territories'],
  specialists: ['客户专员', 'Specialists'],
  offices: ['办事处', 'Offices'],
  roles: ['岗位', 'Roles'],
  sites: ['案场', 'Sites'],
  equipment: ['设备', 'Equipment'],
  leave: ['请假', 'Leave'],
  clients: ['客户', 'Clients'],
  plans: ['月度计划', 'Monthly plans'],
  'sign-ins': ['签到', 'Sign-ins'],
  visits: ['拜访', 'Visits'],
  violations: ['违规', 'Violations'],
  expenses: ['费用', 'Expenses'],
  referrals: ['输送', 'Referrals'],
  ratings: ['评分', 'Ratings'],
  requests: ['招待申请', 'Hospitality requests'],
} as const satisfies Record<string, Pair>

export type FormName = keyof typeof FORMS
export const FORM_NAMES = Object.keys(FORMS) as readonly FormName[]

/** Which form a file is, by what it is called, such as `visits.csv`, `2026-06 visits.xlsx` or `六月拜访.csv`; of several the longest word. */
export function formOf(fileName: string): FormName | undefined {
  const name = fileName.toLowerCase()
  const fits = (form: FormName) => [form, FORMS[form][0]].filter((word) => name.includes(word)).map((word) => ({ form, length: word.length }))
  return FORM_NAMES.flatMap(fits).sort((a, b) => b.length - a.length)[0]?.form
}
