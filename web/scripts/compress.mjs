// Beside each file of the app its compressed forms, so that nothing is compressed while somebody waits.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const app = new URL('../target/classes/guanxi/web/', import.meta.url)
for (const entry of readdirSync(app, { recursive: true })) {
  if (!/\.(js|css|html|svg|webmanifest)$/.test(entry)) continue
  const text = readFileSync(new URL(entry, app))
  writeFileSync(new URL(`${entry}.gz`, app), gzipSync(text, { level: 9 }))
  writeFileSync(new URL(`${entry}.br`, app), brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
}
