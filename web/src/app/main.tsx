import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { askSession } from '../api/session'
import { App } from './App'
import { pageAt } from './pages'

void askSession()
void pageAt(location.pathname)?.load()

const root = document.getElementById('app')
if (root) createRoot(root).render(<StrictMode><App /></StrictMode>)
