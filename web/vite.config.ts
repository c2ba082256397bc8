import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const gateway = process.env['GUANXI_URL'] ?? 'http://localhost:8080'
const passedOn = ['/api', '/session', '/sign-in', '/sign-out', '/login', '/oauth2', '/identity', '/connect', '/docs']

export default defineConfig({
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), enforce: 'pre' }],
  build: {
    // What goes together comes as one file: compressed together it is smaller, and asked for at once.
    rolldownOptions: { output: { codeSplitting: { groups: [
      { name: 'base', test: /preload-helper|node_modules[\\/](react|react-dom|scheduler|@tanstack|wouter|openapi-fetch|regexparam|use-sync-external-store)[\\/]|src[\\/](words|api|ui)[\\/](?!form[\\/](?!focus)|chart|live|news|Panel|list|DayPick|MonthPick|CodeSelect|Menu|gen[\\/]events|events)/ },
      { name: 'list', test: /src[\\/]ui[\\/](list[\\/](?!sheet)|DayPick|MonthPick|CodeSelect|Menu)/ },
      { name: 'field', test: /src[\\/](parts[\\/](day[\\/](day|words)|waiting)|ui[\\/]form[\\/]drafts)/ },
    ] } } },
    target: 'es2022', outDir: 'target/classes/guanxi/web', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: false },
  test: { environment: 'happy-dom', isolate: false },
  server: { port: 5173, proxy: Object.fromEntries(passedOn.map((path) => [path, gateway])) },
})
