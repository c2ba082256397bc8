import './scorecards.css'
import { Field } from '../../ui/form/Field'
import { useWords } from '../../words/lang'
import type { Band } from './scorecard'
import { words } from './words'

/** The grades from the best down, each with the total that reaches it. */
export function Grades({ of, onChange }: { of: readonly Band[]; onChange: (bands: readonly Band[]) => void }) {
  const t = useWords(words)
  const change = (n: number, band: Partial<Band>) => { onChange(of.map((b, at) => (at === n ? { ...b, ...band } : b))) }
  return (
    <Field label="" name="grades" bare hint={t('gradesHint')}>
      {({ id, ...described }) => (
        <fieldset className="stack grades" id={id} aria-describedby={described['aria-describedby']}>
          <legend className="label">{t('grades')}</legend>
          {of.map((band, n) => (
            <div key={n} className="row band">
              <input aria-label={t('grade', { n: n + 1 })} required maxLength={10} value={band.grade} onChange={(e) => { change(n, { grade: e.target.value }) }} {...(described['aria-invalid'] && { 'aria-invalid': true })} />
              <span className="muted">{t('from')}</span>
              <input aria-label={`${t('grade', { n: n + 1 })} ${t('from')}`} required inputMode="decimal" pattern="\d*(\.\d+)?" value={band.from} onChange={(e) => { change(n, { from: e.target.value }) }} />
              {of.length > 1 && <button type="button" className="button plain" aria-label={t('removeGrade', { n: n + 1 })} onClick={() => { onChange(of.filter((_, at) => at !== n)) }}>×</button>}
            </div>
          ))}
          <div><button type="button" className="button" onClick={() => { onChange([...of, { grade: '', from: '' }]) }}>{t('addGrade')}</button></div>
        </fieldset>
      )}
    </Field>
  )
}
