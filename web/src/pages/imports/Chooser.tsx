import { useId, useState } from 'react'
import { say, useWords } from '../../words/lang'
import { FORM_NAMES, formOf, FORMS, type FormName } from './forms'
import type { Chosen } from './useImports'
import { words } from './words'

interface Props {
  readonly busy: boolean
  readonly send: (chosen: readonly Chosen[]) => void
}

/** Files by a button or by dropping them, each with the form that its name tells. */
export function Chooser({ busy, send }: Props) {
  const t = useWords(words)
  const id = useId()
  const [over, setOver] = useState(false)
  const [chosen, setChosen] = useState<readonly Chosen[]>([])
  const add = (files: FileList | null) => {
    const some = [...(files ?? [])].map((file) => ({ file, form: formOf(file.name) ?? '' }) satisfies Chosen)
    setChosen([...chosen.filter((c) => !some.some((s) => s.file.name === c.file.name)), ...some])
  }
  return (
    <>
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(e) => {
          e.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => { setOver(false) }}
        onDrop={(e) => {
          e.preventDefault()
          setOver(false)
          add(e.dataTransfer.files)
        }}
      >
        <p>{t('drop')}</p>
        <label htmlFor={id} className="button">{t('chooseFiles')}</label>
        <input
          id={id} className="unseen" type="file" multiple accept=".csv,.xlsx"
          onChange={(e) => {
            add(e.target.files)
            e.target.value = ''
          }}
        />
        <p className="muted">{t('kinds')}</p>
      </div>
      {chosen.length > 0 && (
        <ChosenFiles
          chosen={chosen} busy={busy}
          onChange={setChosen}
          send={() => {
            send(chosen)
            setChosen([])
          }}
        />
      )}
    </>
  )
}

function ChosenFiles({ chosen, busy, onChange, send }: { chosen: readonly Chosen[]; busy: boolean; onChange: (chosen: readonly Chosen[]) => void; send: () => void }) {
  const t = useWords(words)
  const known = chosen.every((c) => c.form !== '')
  const tell = (of: Chosen, form: FormName) => { onChange(chosen.map((c) => (c === of ? { ...c, form } : c))) }
  return (
    <>
      <div className="table-scroll">
        <table className="table">
          <caption className="unseen">{t('chosen')}</caption>
          <thead><tr><th scope="col">{t('file')}</th><th scope="col">{t('form')}</th><th scope="col" className="number">{t('size')}</th><th scope="col"><span className="unseen">{t('leaveOut')}</span></th></tr></thead>
          <tbody>
            {chosen.map((c) => (
              <tr key={c.file.name}>
                <td data-phone="title">{c.file.name}</td>
                <td data-phone="full">
                  <select aria-label={t('formOf', { file: c.file.name })} value={c.form} onChange={(e) => { tell(c, e.target.value as FormName) }}>
                    <option value="" disabled />
                    {FORM_NAMES.map((form) => <option key={form} value={form}>{say(FORMS[form])}</option>)}
                  </select>
                </td>
                <td className="number">{t('kilobytes', { n: Math.max(1, Math.round(c.file.size / 1024)) })}</td>
                <td><button type="button" className="button plain" aria-label={t('leaveOutFile', { file: c.file.name })} onClick={() => { onChange(chosen.filter((x) => x !== c)) }}>{t('leaveOut')}</button></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!known && <p className="note warn" role="status">{t('formsMissing')}</p>}
      <div><button type="button" className="button primary" disabled={busy || !known} onClick={send}>{t('send', { n: chosen.length })}</button></div>
    </>
  )
}
