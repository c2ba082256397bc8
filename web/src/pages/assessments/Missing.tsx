import { Link } from 'wouter'
import { useNames } from '../../api/everybody'
import { day } from '../../ui/format'
import { label } from '../../words/codes'
import { useLang, useWords } from '../../words/lang'
import { hasPlan, type FormLine, type Item } from './assessment'
import { words } from './words'

/** What keeps the month from being complete, or from being worth what it could be. */
export function Missing({ of, lines }: { of: Item; lines: readonly FormLine[] }) {
  const t = useWords(words)
  const comma = useLang() === 'en' ? ', ' : '、'
  const names = useNames()
  const toRate = lines.filter((l) => l.toRate)
  if (toRate.length === 0 && of.unjudged.length === 0 && hasPlan(lines)) return null
  return (
    <section className="note warn missing">
      <h2>{t('missingTitle')}</h2>
      {toRate.length > 0 && <p>{t('missingRatings', { what: toRate.map((l) => label('indicator', l.id)).join(comma) })}</p>}
      {!hasPlan(lines) && <p>{t('missingPlan')}</p>}
      {of.unjudged.length > 0 && (
        <>
          <p>{t('missingUnjudged')}</p>
          <ul>{of.unjudged.map((v) => <li key={v.visitId}><Link href={`/visits/${v.visitId}`}>{day(v.date)} {names.client(v.clientId)}</Link> {t(v.why)}</li>)}</ul>
        </>
      )}
    </section>
  )
}
