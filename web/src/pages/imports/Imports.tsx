import './imports.css'
import '../../ui/list/list.css'
import { Card, Page } from '../../ui/Page'
import { useWords } from '../../words/lang'
import { Chooser } from './Chooser'
import { ResultCard } from './ResultCard'
import { useImports, type Progress } from './useImports'
import { words } from './words'

export default function Imports() {
  const t = useWords(words)
  const imports = useImports()
  const busy = imports.progress !== undefined
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <Card>
        <div className="stack">
          <Chooser busy={busy} send={(chosen) => void imports.send(chosen)} />
          {imports.progress && <Sending of={imports.progress} />}
        </div>
      </Card>
      {imports.results.map((r) => <ResultCard key={r.id} of={r} imports={imports} busy={busy} />)}
    </Page>
  )
}

function Sending({ of: { file, done, all } }: { of: Progress }) {
  const t = useWords(words)
  const what = all === undefined ? t('sendingFile', { file }) : t('sending', { file, done, all })
  return (
    <div className="stack" role="status" style={{ gap: 8 }}>
      <p>{what} <span className="muted">{t('stay')}</span></p>
      <progress className="sending" aria-label={what} {...(all !== undefined && { value: done, max: all })} />
    </div>
  )
}
