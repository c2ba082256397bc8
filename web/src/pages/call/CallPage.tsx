import './call.css'
import { lazy, Suspense } from 'react'
import { Card, Page } from '../../ui/Page'
import { Loading } from '../../ui/States'
import { useWords } from '../../words/lang'
import { words } from './words'

const CallForm = lazy(() => import('./CallForm').then((m) => ({ default: m.CallForm })))

export default function CallPage() {
  const t = useWords(words)
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      <Card><Suspense fallback={<Loading />}><CallForm /></Suspense></Card>
    </Page>
  )
}
