// What must be here before a page shows anything: its JavaScript as it is sent, with all that it imports at once. No page may grow over the budget unseen.
import { readFileSync, rmSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET = 100_000
const app = new URL('../target/classes/guanxi/web/', import.meta.url)
const plan = new URL('.vite/', app)
const chunks = JSON.parse(readFileSync(new URL('manifest.json', plan), 'utf8'))
const sizes = new Map()

function sizeOf(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, app)), { level: 9 }).length)
  return sizes.get(file)
}

/** A chunk and whatever it imports before it runs. */
function withImports(name, found = new Set()) {
  const chunk = chunks[name]
  if (chunk === undefined) throw new Error(`The build has no chunk of ${name}`)
  if (found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const next of chunk.imports ?? []) withImports(next, found)
  return found
}

/** Codes come by a question of their own, in one language; that of the larger file is counted. */
const codes = ['zh', 'en'].map((tongue) => `src/api/gen/codes.${tongue}.ts`).sort((a, b) => sizeOf(chunks[b].file) - sizeOf(chunks[a].file))[0]
const always = withImports(codes, withImports('index.html'))

const listed = readFileSync(new URL('../src/app/pages.ts', import.meta.url), 'utf8')
const pages = [...listed.matchAll(/import\('\.\.\/(pages\/[^']+)'\)/g)].map(([, path]) => {
  const files = withImports(`src/${path}.tsx`, new Set(always))
  return { page: path.slice('pages/'.length), bytes: [...files].reduce((sum, file) => sum + sizeOf(file), 0) }
}).sort((a, b) => b.bytes - a.bytes)
rmSync(plan, { recursive: true })

const said = (some) => some.map(({ page, bytes }) => `${page} ${bytes}`).join(', ')
const over = pages.filter(({ bytes }) => bytes > BUDGET)
if (pages.length === 0) throw new Error('No page is listed')
if (over.length > 0) {
  console.error(`Over the budget of ${BUDGET} bytes before the first content: ${said(over)}`)
  process.exitCode = 1
} else console.log(`Before the first content of ${BUDGET} bytes at most: ${said(pages.slice(0, 3))}`)
