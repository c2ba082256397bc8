import { Text } from '../../ui/form/inputs'
import { useWords } from '../../words/lang'
import { LINES, type TypedLines } from './request'
import { words } from './words'

interface Props {
  readonly values: TypedLines
  readonly onChange: (change: Partial<TypedLines>) => void
  /** Before the line's name where the API has the lines below another field */
  readonly below?: string
  readonly hints?: Readonly<Record<keyof TypedLines, string>>
}

export function LinesFields({ values, onChange, below = '', hints }: Props) {
  const t = useWords(words)
  return (
    <div className="pair hospitality-lines">
      {LINES.map((line) => (
        <Text key={line} label={t(line)} name={`${below}${line}`} inputMode="decimal" value={values[line]} onChange={(typed) => { onChange({ [line]: typed }) }} {...(hints && { hint: hints[line] })} />
      ))}
    </div>
  )
}
