import '../ui/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Refused } from '../api/client'
import { askSession } from '../api/session'
import { App } from './App'
import { pageAt } from './pages'

/** A refusal is an answer: asking again changes nothing. A lost connection comes back. */
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 20_000, networkMode: 'always', retry: (failures, error) => !(error instanceof Refused) && failures < 4 } },
})

void askSession()
void pageAt(location.pathname)?.load()

const root = document.getElementById('app')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}><App /></QueryClientProvider>
    </StrictMode>,
  )
}
