import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { askSession } from '../api/session'
import { bringCodes } from '../words/codes'
import { lang } from '../words/lang'
import { App } from './App'
import { pageAt } from './pages'

void askSession()
void pageAt(location.pathname)?.load()

const root = document.getElementById('app')
const show = () => { if (root) createRoot(root).render(<StrictMode><App /></StrictMode>) }
void bringCodes(lang()).then(show, show)
