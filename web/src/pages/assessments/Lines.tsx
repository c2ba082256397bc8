import '../../ui/list/list.css'
import { figure, percent } from '../../ui/format'
import { Card } from '../../ui/Page'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import type { Figures, FormLine } from './assessment'
import { EvidenceButton } from './EvidenceButton'
import { words } from './words'

interface Props {
  readonly of: Figures
  readonly lines: readonly FormLine[]
  readonly line: string
  readonly open: (id: string) => void
}

/** The form, as it hangs on the wall: a line an indicator, with what is behind its score one click away. */
export function Lines({ of, lines, line, open }: Props) {
  const t = useWords(words)
  const weights = lines.reduce((sum, l) => sum + (l.weight ?? 0), 0)
  return (
    <Card title={t('form')}>
      <div className="table-scroll">
        <table className="table form-lines">
          <caption className="unseen">{t('form')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicator')}</th>
              {(['planned', 'actual', 'rate', 'rating', 'weight', 'score'] as const).map((c) => <th key={c} scope="col" className="number">{t(c)}</th>)}
              <th scope="col" className="no-print">{t('evidence')}</th>
            </tr>
          </thead>
          <tbody>{lines.map((l) => <Line key={l.id} of={l} line={line} open={open} />)}</tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}{of.grade && ` · ${t('grade')} ${of.grade}`}</th>
              <td colSpan={4} data-phone="none" />
              <td className="number" data-phone="none">{weights}</td>
              <td className="number" data-phone="line"><strong>{figure(of.total)}</strong></td>
              <td data-phone="none" />
            </tr>
          </tfoot>
        </table>
      </div>
    </Card>
  )
}

function Line({ of: l, line, open }: { of: FormLine; line: string; open: (id: string) => void }) {
  const t = useWords(words)
  const name = label('indicator', l.id)
  return (
    <tr className={[l.partOf && 'part', line === l.id && 'opened'].filter(Boolean).join(' ')}>
      <th scope="row" data-phone="title">{name}</th>
      <Figure name={t('planned')} of={l.planned} />
      <Figure name={t('actual')} of={l.actual} />
      <Figure name={t('rate')} of={l.kind === 'plan' ? (l.planned === 0 ? t('notRated') : l.rate === undefined ? undefined : percent(l.rate)) : undefined} />
      <td className="number" data-phone={l.points === undefined && !l.toRate ? 'none' : 'label'} data-label={t('rating')}>{l.toRate ? <span className="tag warn">{t('toRate')}</span> : l.points}</td>
      <Figure name={t('weight')} of={l.weight} />
      <Figure name={t('score')} of={l.score === undefined ? undefined : figure(l.score)} />
      <td className="no-print" data-phone="tag">{l.figures.length > 0 && <EvidenceButton id={l.id} of={name} line={line} open={open} />}</td>
    </tr>
  )
}

const Figure = ({ name, of }: { name: string; of: string | number | undefined }) => <td className="number" data-phone={of === undefined ? 'none' : 'label'} data-label={name}>{of}</td>
