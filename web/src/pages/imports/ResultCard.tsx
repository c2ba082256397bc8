import { exportSheet } from '../../ui/list/sheet'
import { Card } from '../../ui/Page'
import { say, useWords } from '../../words/lang'
import { FORMS } from './forms'
import { RefusedRows } from './RefusedRows'
import type { Refusal } from './send'
import type { Imports, Result } from './useImports'
import { words } from './words'

/** What came of a file: how many rows were new, how many known, and which were not taken. */
export function ResultCard({ of: r, imports, busy }: { of: Result; imports: Imports; busy: boolean }) {
  const t = useWords(words)
  const editable = r.refused.filter((row) => row.cells).length
  const columns = [
    { id: 'line', label: t('line'), value: (row: Refusal) => row.line, number: true },
    { id: 'why', label: t('why'), value: (row: Refusal) => row.message },
    ...(r.header ?? []).map((name, n) => ({ id: name, label: name, value: (row: Refusal) => row.cells?.[n] })),
  ]
  return (
    <Card title={`${say(FORMS[r.form])} · ${r.file}`} actions={<button type="button" className="button plain no-print" disabled={busy} aria-label={t('removeOf', { file: r.file })} onClick={() => { imports.remove(r.id) }}>{t('remove')}</button>}>
      <div className="stack">
        <p className="row" role="status">
          <span className={r.accepted > 0 ? 'tag good' : 'tag'}>{t('accepted', { n: r.accepted })}</span>
          <span className="tag">{t('unchanged', { n: r.unchanged })}</span>
          {r.refused.length > 0 && <span className="tag bad">{t('refused', { n: r.refused.length })}</span>}
          {r.refused.length === 0 && !r.failed && !busy && <span className="muted">{t('allTaken')}</span>}
        </p>
        {r.failed && <p className="note bad" role="alert">{t('failed', { file: r.file, why: r.failed })}</p>}
        {r.refused.length > 0 && (
          <>
            {editable === 0 && <p className="note">{t('inWorkbook')}</p>}
            <div className="row no-print refused-tools">
              {editable > 0 && <button type="button" className="button primary" disabled={busy} onClick={() => void imports.again(r)}>{t('sendAgain', { n: editable })}</button>}
              <button type="button" className="button" onClick={() => void exportSheet(`${r.form} ${r.refused.length}`, columns, r.refused)}>{t('exportRows')}</button>
              <button type="button" className="button" onClick={() => { print() }}>{t('print')}</button>
            </div>
            <RefusedRows result={r} edit={imports.edit} />
          </>
        )}
      </div>
    </Card>
  )
}
