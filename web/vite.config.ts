import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const gateway = process.env['GUANXI_URL'] ?? 'http://localhost:8080'
const passedOn = ['/api', '/session', '/sign-in', '/sign-out', '/login', '/oauth2', '/identity', '/connect', '/docs']

export default defineConfig({
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), enforce: 'pre' }],
  build: { target: 'es2022', outDir: 'target/classes/guanxi/web', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: { environment: 'happy-dom' },
  server: { port: 5173, proxy: Object.fromEntries(passedOn.map((path) => [path, gateway])) },
})
