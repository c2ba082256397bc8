import { deadline } from '../../ui/format'
import { useLang, useWords } from '../../words/lang'
import { countOf, standingOf, textOf, type Line, type Standing } from './board'
import { useNow } from './now'
import { words } from './words'

const TONES: Readonly<Record<Standing, string>> = { MISSED: 'tag bad', DUE_SOON: 'tag warn', OPEN: 'tag', PAUSED: 'tag info' }

/** How late it is, by the second, and since when. */
export function Due({ of }: { of: Line }) {
  useLang()
  const now = useNow()
  return <><strong className={`due ${standingOf(of, now)}`}>{textOf(of, now)}</strong><span className="by">{deadline(of.dueAt)}</span></>
}

export function State({ of }: { of: Line }) {
  const t = useWords(words)
  const standing = standingOf(of, useNow())
  return <span className={TONES[standing]}>{t(standing)}</span>
}

/** What a look from across the room wants to know. */
export function Counts({ of }: { of: readonly Line[] | undefined }) {
  const t = useWords(words)
  const now = useNow()
  return (
    <dl className="counts">
      {(['MISSED', 'DUE_SOON'] as const).map((standing) => {
        const n = of && countOf(of, standing, now)
        return <div key={standing} className={n ? standing : 'muted'}><dt>{t(standing)}</dt><dd>{n ?? '–'}</dd></div>
      })}
    </dl>
  )
}
