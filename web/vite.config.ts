import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const gateway = process.env['GUANXI_URL'] ?? 'http://localhost:8080'
const passedOn = ['/api', '/session', '/sign-in', '/sign-out', '/login', '/oauth2', '/identity', '/connect', '/docs']

export default defineConfig({
  // wouter brings what React has had since 18
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), enforce: 'pre' }],
  build: {
    // What goes together comes as one file: compressed together it is smaller, and asked for at once.
    rolldownOptions: { output: { codeSplitting: { groups: [
      { name: 'base', test: /preload-helper|node_modules[\\/](react|react-dom|scheduler|@tanstack|wouter|openapi-fetch|regexparam)[\\/](?!.*(useMutation|mutationObserver|nfiniteQuery(Observer)?\.))|src[\\/](words|api|ui)[\\/](?!form[\\/](?!focus)|command|version|found|chart|live|news|offices|Panel|PaperLink|list|DayPick|Month(Pick|Choice|Days)|CodeSelect|Menu|nextNumber|gen[\\/](codes\.|events)|words[\\/]setup|events)/ },
      { name: 'command', test: /src[\\/]api[\\/]command|useMutation|mutationObserver/ },
      { name: 'table', test: /src[\\/]ui[\\/]list[\\/](Table|SortedTable|columns|filter|sheet|list\.css)/ },
      { name: 'list', test: /src[\\/]ui[\\/](list[\\/](?!SavedViews)|Menu)|nfiniteQuery(Observer)?\./ },
      { name: 'draft', test: /src[\\/]ui[\\/]form[\\/]drafts/ },
      { name: 'fields', test: /src[\\/]ui[\\/]form[\\/](Field|inputs)/ },
      { name: 'day', test: /src[\\/]parts[\\/]day[\\/](day|words)/ },
      { name: 'field', test: /src[\\/]parts[\\/]waiting/ },
    ] } } },
    // read by scripts/budget.mjs, which takes it away
    manifest: true,
    target: 'es2022', outDir: 'target/classes/guanxi/web', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: false },
  test: { environment: 'happy-dom', isolate: false, setupFiles: 'src/words/setup.ts' },
  server: { port: 5173, proxy: Object.fromEntries(passedOn.map((path) => [path, gateway])) },
})
