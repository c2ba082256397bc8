import { Link } from 'wouter'
import { figure, moment } from '../../ui/format'
import { Card, Facts } from '../../ui/Page'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { hasPlan, type Figures, type FormLine, type Shown } from './assessment'
import { EvidenceButton } from './EvidenceButton'
import { Status } from './Status'
import { words } from './words'

interface Props {
  readonly of: Shown
  readonly figures: Figures
  readonly scorecard: Shown['scorecard']
  readonly lines: readonly FormLine[]
  readonly line: string
  readonly open: (id: string) => void
}

/** Whose month it is, what it comes to, and how far it is. */
export function Summary({ of, figures, scorecard, lines, line, open }: Props) {
  const t = useWords(words)
  const plan = !hasPlan(lines) ? 'planNone' : figures.planLate ? 'planLate' : 'planIn'
  return (
    <Card>
      <Facts
        of={[
          [t('name'), <Link key="name" href={`/colleagues/${of.specialistId}`}>{of.known.name}</Link>],
          [t('team'), of.known.team],
          [t('total'), <strong key="total" className="total">{figure(figures.total)}</strong>],
          [t('grade'), figures.grade],
          [t('status'), <span key="status" className="row">{of.finalised ? <span className="tag info">{t('final')}</span> : <Status of={figures.status} />}</span>],
          [t('card'), <Link key="card" href="/scorecards" title={label('scorecard', scorecard.code)}>{t('cardVersion', { card: scorecard.code, version: scorecard.version })}</Link>],
          [t('plan'), <span key="plan" className="row"><span className={plan === 'planIn' ? 'tag' : 'tag warn'}>{t(plan)}</span>{plan !== 'planNone' && <EvidenceButton id="planLate" of={t('plan')} line={line} open={open} />}</span>],
          [t('violations'), <span key="violations" className="row">{t('times', { n: figures.violations })}{figures.violations > 0 && <EvidenceButton id="violations" of={t('violations')} line={line} open={open} />}</span>],
          of.finalised ? [t('finalAt'), moment(of.finalised.finalisedAt)] : [t('computedAt'), moment(of.computedAt)],
        ]}
      />
    </Card>
  )
}
