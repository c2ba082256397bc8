import { useWords } from '../../words/lang'
import { words } from './words'

/** Opens the records behind a figure, and closes them. */
export function EvidenceButton({ id, of, line, open }: { id: string; of: string; line: string; open: (id: string) => void }) {
  const t = useWords(words)
  return (
    <button type="button" className="button small no-print" aria-expanded={line === id} aria-label={t(line === id ? 'closeEvidenceOf' : 'evidenceOf', { what: of })} onClick={() => { open(id) }}>
      {line === id ? t('closeEvidence') : t('evidence')}
    </button>
  )
}
