import { useQueryClient } from '@tanstack/react-query'
import { lazy } from 'react'
import { api, must } from '../../api/client'
import { useCommand } from '../../api/command'
import { useNames } from '../../api/everybody'
import { useMay, usePerson } from '../../api/session'
import { asRead } from '../../api/version'
import { signerOf, useReport, type Level, type Sheet } from '../../parts/report/report'
import { ReportStatus } from '../../parts/report/ReportStatus'
import { Actions } from '../../ui/Actions'
import { deadline, moment } from '../../ui/format'
import { Form } from '../../ui/form/Form'
import { Card, Facts } from '../../ui/Page'
import { PaperLink } from '../../ui/PaperLink'
import { Answer } from '../../ui/States'
import { useWords } from '../../words/lang'
import { words } from './words'

const ReasonForm = lazy(() => import('../../ui/form/ReasonForm').then((m) => ({ default: m.ReasonForm })))

const LEVELS = { SUPERVISOR: 'supervisor', DEPARTMENT_MANAGER: 'departmentManager', GENERAL_MANAGER: 'generalManager' } as const satisfies Readonly<Record<Level, string>>
const FIGURES = ['visitCount', 'validCount', 'groups', 'solved', 'unsolved', 'expenseTotal', 'companions', 'signIns', 'violations'] as const
type Figure = (typeof FIGURES)[number]
const isFigure = (name: string): name is Figure => (FIGURES as readonly string[]).includes(name)

/** How far the report of a day has come, and what whoever looks at it may do about it. A day without a report has nothing of it. */
export function SignOff({ specialistId, date }: { specialistId: string; date: string }) {
  const sheet = useReport(specialistId, date)
  return <Answer of={sheet} lines={3}>{(s) => s && <><Steps of={s} /><Done of={s} /></>}</Answer>
}

function Done({ of: s }: { of: Sheet }) {
  const t = useWords(words)
  const names = useNames()
  const signed = s.signatures.map((by) => [t(LEVELS[by.level]), `${names.colleague(by.by)}, ${moment(by.at)}`] as const)
  const changed = s.changedSince.map((figure) => (isFigure(figure) ? t(figure) : figure))
  return (
    <Card title={t('signOff')} actions={<PaperLink path={`/api/visits/daily-reports/${s.specialistId}/${s.date}.pdf`} />}>
      <div className="stack">
        <Facts
          of={[
            [t('status'), <ReportStatus key="status" of={s} />],
            [t('submittedAt'), s.submittedAt && moment(s.submittedAt)],
            [t('dueAt'), deadline(s.dueAt)],
            ...signed,
            [t('returned'), s.returned && <span key="returned" className="long">{t('returnedBy', { by: names.colleague(s.returned.by), at: moment(s.returned.at), reason: s.returned.reason })}</span>],
          ]}
        />
        {changed.length > 0 && <p className="note warn">{t('changedSince', { figures: changed.join('、') })}</p>}
      </div>
    </Card>
  )
}

/** A report that waits for his signature he signs or gives back; one that all have signed the general manager may give back. */
function Steps({ of: s }: { of: Sheet }) {
  const t = useWords(words)
  const may = useMay()
  const person = usePerson()
  const signer = signerOf(person)
  const path = { specialistId: s.specialistId, date: s.date }
  const draft = `report ${s.specialistId} ${s.date}`
  const own = person.specialist === s.specialistId
  const open = s.status !== 'DRAFT' && s.status !== 'RETURNED' && s.status !== 'SIGNED'
  return (
    <Actions
      of={[
        signer !== undefined && signer.waitsAs === s.status && !own && { id: 'sign', label: t('sign'), tone: 'primary', form: (close) => <SignForm of={s} level={signer.level} done={close} /> },
        open && !own && may('returnDailyReport') && {
          id: 'return', label: t('giveBack'),
          form: (close) => <ReasonForm draft={`${draft} return`} submit={t('giveBack')} done={close} send={async (reason) => must(await api.PUT('/api/visits/daily-reports/{specialistId}/{date}/return', { params: { path }, body: { reason } }))} />,
        },
        s.status === 'SIGNED' && !own && may('reopenDailyReport') && {
          id: 'reopen', label: t('reopen'), tone: 'danger',
          form: (close) => <ReasonForm draft={`${draft} reopen`} submit={t('reopen')} done={close} send={async (reason) => must(await api.PUT('/api/visits/daily-reports/{specialistId}/{date}/reopening', { params: { path }, body: { reason } }))} />,
        },
      ]}
    />
  )
}

const SIGNED_AT = {
  SUPERVISOR: '/api/visits/daily-reports/{specialistId}/{date}/signatures/supervisor',
  DEPARTMENT_MANAGER: '/api/visits/daily-reports/{specialistId}/{date}/signatures/department-manager',
  GENERAL_MANAGER: '/api/visits/daily-reports/{specialistId}/{date}/signatures/general-manager',
} as const satisfies Readonly<Record<Level, string>>

function SignForm({ of: s, level, done }: { of: Sheet; level: Level; done: () => void }) {
  const t = useWords(words)
  const queries = useQueryClient()
  const sign = useCommand(async () => {
    const params = { path: { specialistId: s.specialistId, date: s.date }, header: asRead(s.version) }
    return must(await api.PUT(SIGNED_AT[level], { params }))
  }, done)
  return (
    <Form onSubmit={() => { sign.mutate(undefined, { onError: () => { void queries.invalidateQueries({ queryKey: ['daily-reports', s.specialistId, s.date] }) } }) }} send={sign} submit={t('signAs', { level: t(LEVELS[level]) })}>
      <p className="muted">{t('signNote')}</p>
    </Form>
  )
}
