import { lazy } from 'react'
import { Link, useParams } from 'wouter'
import { useColleagues, useNames } from '../../api/everybody'
import { useOffices } from '../../api/offices'
import { useMay } from '../../api/session'
import { Actions } from '../../ui/Actions'
import { Card, Facts, Page } from '../../ui/Page'
import { Answer } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { stateOf, type Colleague } from './colleague'
import { LeaveDays } from './LeaveDays'
import { State } from './State'
import { Tenure } from './Tenure'
import { words } from './words'

const ColleagueForm = lazy(() => import('./ColleagueForm').then((m) => ({ default: m.ColleagueForm })))
const JoiningForm = lazy(() => import('./forms').then((m) => ({ default: m.JoiningForm })))
const LeaveForm = lazy(() => import('./forms').then((m) => ({ default: m.LeaveForm })))
const LeavingForm = lazy(() => import('./forms').then((m) => ({ default: m.LeavingForm })))
const MoveForm = lazy(() => import('./forms').then((m) => ({ default: m.MoveForm })))
const TerritoriesForm = lazy(() => import('./forms').then((m) => ({ default: m.TerritoriesForm })))

export default function ColleaguePage() {
  const t = useWords(words)
  const { specialistId = '' } = useParams()
  const names = useNames()
  const people = useColleagues()
  return (
    <Page title={names.colleague(specialistId)} help={async () => (await import('./help')).personHelp}>
      <Answer of={people}>
        {(all) => {
          const of = all.find((c) => c.specialistId === specialistId)
          if (!of) return <p className="note warn">{t('unknown', { id: specialistId })}</p>
          return (
            <>
              <ColleagueActions of={of} />
              <Data of={of} />
              <LeaveDays of={of} />
              <Tenure of={of.tenure} />
            </>
          )
        }}
      </Answer>
    </Page>
  )
}

function ColleagueActions({ of }: { of: Colleague }) {
  const t = useWords(words)
  const may = useMay()
  const left = stateOf(of) === 'LEFT'
  return (
    <Actions
      of={[
        !left && may('grantLeave') && { id: 'grant', label: t('grant'), tone: 'primary', form: (close) => <LeaveForm of={of} done={close} /> },
        !left && may('moveColleague') && { id: 'move', label: t('move'), form: (close) => <MoveForm of={of} done={close} /> },
        !left && may('changeTerritories') && { id: 'change', label: t('change'), form: (close) => <TerritoriesForm of={of} done={close} /> },
        may('amendColleague') && { id: 'amend', label: t('amend'), form: (close) => <ColleagueForm of={of} done={close} /> },
        may('joinDepartment') && { id: 'join', label: t('join'), form: (close) => <JoiningForm of={of} done={close} /> },
        !left && may('leaveDepartment') && { id: 'leave', label: t('leaveDepartment'), tone: 'danger', form: (close) => <LeavingForm of={of} done={close} /> },
      ]}
    />
  )
}

function Data({ of }: { of: Colleague }) {
  const t = useWords(words)
  const organisation = useOffices('')
  const roles = organisation.data?.flatMap((o) => o.people.filter((p) => p.specialistId === of.specialistId).map((p) => `${o.name} ${label('organisationRole', p.role)}`))
  return (
    <Card>
      <Facts
        of={[
          [t('number'), of.specialistId],
          [t('state'), <State key="state" of={of} />],
          [t('role'), roles ? roles.join('、') || label('organisationRole', 'SPECIALIST') : organisation.isLoading && '…'],
          [t('team'), <Link key="team" href={`/colleagues?team=${encodeURIComponent(of.team)}`}>{of.team}</Link>],
          [t('director'), <Director key="director" id={of.director} />],
          [t('territories'), of.territories.join('、')],
        ]}
      />
    </Card>
  )
}

/** A director is outside of a supervisor's reach: then only his number is known, and no page of his. */
function Director({ id }: { id: string }) {
  const names = useNames()
  const name = names.colleague(id)
  return name === id ? id : <Link href={`/colleagues/${id}`}>{name}</Link>
}
