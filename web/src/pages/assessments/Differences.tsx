import { Suspense } from 'react'
import { beside } from '../../ui/beside'
import { percent } from '../../ui/format'
import { Table } from '../../ui/list/Table'
import { Card } from '../../ui/Page'
import { Loading } from '../../ui/States'
import { label } from '../../words/codes'
import { useWords } from '../../words/lang'
import { valueAt, type Figures, type Shown } from './assessment'
import { figureName, type Say } from './figure'
import { words } from './words'

const DifferingFacts = beside(async () => (await import('./DifferingFacts')).DifferingFacts)

/** What would be otherwise, were the month made final today, and the records that make it so. */
export function Differences({ of, then, open }: { of: Shown; then: Figures; open: (id: string) => void }) {
  const t = useWords(words)
  const names = of.differences ?? []
  const facts = of.differingFacts ?? []
  if (names.length === 0 && facts.length === 0) return <p className="note good">{t('differNone')}</p>
  return (
    <Card title={t('differTitle')}>
      <div className="changed">
        <Table
          title={t('differTitle')} rows={names} idOf={(name) => name}
          columns={[
            { id: 'name', label: t('indicator'), value: (name) => figureName(name, t), phone: 'title' },
            { id: 'then', label: t('then'), value: (name) => shown(name, then, t), number: true, phone: 'label' },
            { id: 'now', label: t('now'), value: (name) => shown(name, of.known, t), number: true, phone: 'label' },
          ]}
        />
        {facts.length > 0 && <Suspense fallback={<Loading lines={facts.length} />}><DifferingFacts of={of} facts={facts} open={open} /></Suspense>}
      </div>
    </Card>
  )
}

function shown(name: string, figures: Figures, t: Say): string | number {
  const value = valueAt(figures, name)
  if (value === undefined) return '–'
  if (name === 'planLate') return t(value === true ? 'planLate' : 'planIn')
  if (name === 'status') return label('assessmentStatus', String(value))
  return name.endsWith('.rate') ? percent(Number(value)) : String(value)
}
