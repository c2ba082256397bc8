import { useQuery } from '@tanstack/react-query'
import { api, must } from '../../api/client'
import { all } from '../../api/everybody'
import { found } from '../../api/found'
import type { components } from '../../api/gen/visits'
import type { Person } from '../../api/session'

type Schemas = components['schemas']
export type Report = Schemas['ShownReport']
export type Sheet = Schemas['ReportSheet']
export type Level = Schemas['Signature']['level']

export const STATUSES = ['DRAFT', 'SUBMITTED', 'SUPERVISOR_SIGNED', 'DEPARTMENT_MANAGER_SIGNED', 'SIGNED', 'RETURNED'] as const satisfies readonly Report['status'][]

export const TONES: Readonly<Record<Report['status'], string>> = {
  DRAFT: 'tag', SUBMITTED: 'tag info', SUPERVISOR_SIGNED: 'tag info', DEPARTMENT_MANAGER_SIGNED: 'tag info', SIGNED: 'tag good', RETURNED: 'tag warn',
}

/** Who signs at which level, and what a report is when it waits for him */
const SIGNERS = [
  { role: 'supervisor', level: 'SUPERVISOR', waitsAs: 'SUBMITTED' },
  { role: 'manager', level: 'DEPARTMENT_MANAGER', waitsAs: 'SUPERVISOR_SIGNED' },
  { role: 'executive', level: 'GENERAL_MANAGER', waitsAs: 'DEPARTMENT_MANAGER_SIGNED' },
] as const satisfies readonly { role: string; level: Level; waitsAs: Report['status'] }[]

export type Signer = (typeof SIGNERS)[number]

/** As what somebody signs reports; nobody signs his own. */
export const signerOf = (person: Person): Signer | undefined => SIGNERS.find(({ role }) => person.roles.includes(role))

/** Days back that are looked through for what waits */
export const DAYS_BACK = 200

export const waitingFor = async ({ waitsAs }: Signer, to: string, back: (days: number) => string): Promise<readonly Report[]> =>
  all(async (at) => must(await api.GET('/api/visits/daily-reports', { params: { query: { status: waitsAs, from: back(DAYS_BACK), to, ...at } } })))

/** The report of a day; null where there is none, since nobody was visited and nothing was submitted. */
export const useReport = (specialistId: string, date: string) => useQuery({
  queryKey: ['daily-reports', specialistId, date],
  queryFn: async () => found(await api.GET('/api/visits/daily-reports/{specialistId}/{date}', { params: { path: { specialistId, date } } })),
})

/** Whether it is its author's to hand in: for the first time, or anew. */
export const isOwed = (r: Pick<Report, 'status'>): boolean => r.status === 'DRAFT' || r.status === 'RETURNED'

/** Somebody's reports of days before one that are still to be handed in. */
export const useOwedReports = (specialistId: string, to: string, from: string) => useQuery({
  queryKey: ['daily-reports', 'owed', specialistId, to],
  queryFn: async () => {
    const reports = await all(async (at) => must(await api.GET('/api/visits/daily-reports', { params: { query: { specialistId, from, to, ...at } } })))
    return reports.filter(isOwed)
  },
})
