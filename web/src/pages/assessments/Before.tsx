import { figure, moment } from '../../ui/format'
import { Table } from '../../ui/list/Table'
import { Card } from '../../ui/Page'
import { useWords } from '../../words/lang'
import type { Shown } from './assessment'
import { words } from './words'

/** What was final until it was opened again: nothing of it is lost. */
export function Before({ of }: { of: NonNullable<Shown['before']> }) {
  const t = useWords(words)
  return (
    <Card title={t('beforeTitle')}>
      <Table
        title={t('beforeTitle')} rows={of} idOf={(b) => b.finalisedAt}
        columns={[
          { id: 'finalAt', label: t('finalAt'), value: (b) => moment(b.finalisedAt), phone: 'title' },
          { id: 'card', label: t('card'), value: (b) => t('cardVersion', { card: b.scorecard.code, version: b.scorecard.version }) },
          { id: 'total', label: t('total'), value: (b) => figure(b.figures.total), number: true, phone: 'label' },
          { id: 'grade', label: t('grade'), value: (b) => b.figures.grade, phone: 'label' },
          { id: 'reopenedAt', label: t('reopenedAt'), value: (b) => moment(b.reopenedAt), phone: 'label' },
          { id: 'reason', label: t('reason'), value: (b) => b.reason, phone: 'full' },
        ]}
      />
    </Card>
  )
}
