// Writes src/api/gen from the recorded documents: types of the five services, labels of the codes, and who may do what. Of codes and
// operations only what the app names by a word of its own, since all of it is here before the first content.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const services = ['clients', 'visits', 'evaluations', 'hospitality', 'history']
const read = (name) => JSON.parse(readFileSync(`${root}openapi/${name}.json`, 'utf8'))
const write = (name, text) => writeFileSync(`${root}src/api/gen/${name}.ts`, text)

mkdirSync(`${root}src/api/gen`, { recursive: true })
for (const name of services) {
  const tool = `${root}node_modules/openapi-typescript/bin/cli.js`
  execFileSync(process.execPath, [tool, `openapi/${name}.json`, '-o', `src/api/gen/${name}.ts`], { cwd: root, stdio: 'pipe' })
}

const sources = readdirSync(`${root}src`, { recursive: true }).filter((file) => /\.tsx?$/.test(file) && !/\bgen\b/.test(file))
const named = new Set(sources.flatMap((file) => readFileSync(`${root}src/${file}`, 'utf8').match(/(?<=['".])[a-zA-Z]+\b/g) ?? []))

const lists = read('codes').items.filter(({ list }) => named.has(list))
write('codes', `/** The codes of each list in their order, and what they and the list are called in the language of now; the list by ''. */
export type CodeList = ${lists.map(({ list }) => `'${list}'`).join(' | ')}
export type Codes = Readonly<Record<CodeList, Readonly<Record<string, string>>>>
`)
for (const tongue of ['zh', 'en']) {
  const called = lists.map(({ list, labels, codes }) => [list, { '': labels[tongue], ...Object.fromEntries(codes.map((c) => [c.code, c.labels[tongue]])) }])
  write(`codes.${tongue}`, `import type { Codes } from './codes'\nexport const codes: Codes = ${JSON.stringify(Object.fromEntries(called))}\n`)
}

const operations = services.flatMap((name) => Object.values(read(name).paths).flatMap(Object.values))
const roles = [...new Set(operations.flatMap((o) => Object.keys(o['x-open-to'] ?? {})))].sort()
const open = (o) => roles.reduce((sum, role, n) => sum + (o['x-open-to']?.[role] ? 2 ** n : 0), 0)
const access = Object.fromEntries(operations.filter((o) => named.has(o.operationId)).map((o) => [o.operationId, open(o)]).sort())
write('access', `/** The roles in their order: the first is bit 0 of an operation's number below. */
export const roles: readonly string[] = ${JSON.stringify(roles)}
export const access = ${JSON.stringify(access)} as const
`)
