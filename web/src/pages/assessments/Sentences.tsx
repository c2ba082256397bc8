import { figure } from '../../ui/format'
import { Card } from '../../ui/Page'
import { label } from '../../words/codes'
import { useLang, useWords } from '../../words/lang'
import type { Figures, FormLine } from './assessment'
import { words } from './words'

type Say = (key: keyof typeof words, values?: Readonly<Record<string, string | number>>) => string

/** The form again, as one would tell it. */
export function Sentences({ of, lines }: { of: Figures; lines: readonly FormLine[] }) {
  const t = useWords(words)
  const comma = useLang() === 'en' ? ', ' : '、'
  return (
    <Card title={t('inWords')}>
      <ul className="sentences">
        {lines.filter((l) => l.partOf === undefined).map((l) => <li key={l.id}>{sentence(l, lines, t, comma)}</li>)}
      </ul>
      <p>{of.total === undefined ? t('sNoTotal') : t('sTotal', { total: figure(of.total), grade: of.grade ?? '–' })}</p>
    </Card>
  )
}

function sentence(l: FormLine, lines: readonly FormLine[], t: Say, comma: string): string {
  const said = { what: label('indicator', l.id), actual: l.actual ?? 0, weight: l.weight ?? 0, score: figure(l.score) }
  switch (l.kind) {
    case 'plan':
      if (l.planned === undefined) return t('sNoPlan', said)
      return l.planned === 0 ? t('sZero', said) : t('sPlan', { ...said, planned: l.planned })
    case 'points': return l.points === undefined ? t('sToRate', said) : t('sPoints', { ...said, points: l.points })
    case 'parts': {
      const parts = lines.filter((part) => part.partOf === l.id).map((part) => `${label('indicator', part.id)} ${ofPart(part, t)}`).join(comma)
      return t(l.score === undefined ? 'sPartsOpen' : 'sParts', { ...said, parts })
    }
  }
}

const ofPart = (part: FormLine, t: Say): string => {
  if (part.kind === 'plan') return `${part.actual ?? 0} / ${part.planned ?? '–'}`
  return part.points === undefined ? t('toRate') : String(part.points)
}
