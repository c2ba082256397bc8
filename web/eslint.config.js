import hooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import ts from 'typescript-eslint'

/** The rooms: api and words know nobody above them, ui knows no page, parts are what several pages share of the department's work, a page knows no other page, only app knows them all. */
const room = (files, forbidden, sentence) => ({
  files: [`src/${files}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': ['error', { patterns: forbidden.map((group) => ({ regex: group, message: sentence })) }],
    'no-restricted-syntax': ['error', textOnly, ...forbidden.map((group) => ({ selector: later(group), message: sentence }))],
  },
})

const textOnly = { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'What people wrote stays text.' }

/** What is imported only when it is needed. A pattern in a selector may hold no slash. */
const later = (group) => `ImportExpression[source.value=/${group.replaceAll('/', '\\x2F')}/]`

export default defineConfig(
  { ignores: ['src/api/gen', 'target', 'scripts', 'eslint.config.js'] },
  ...ts.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  hooks.configs.flat.recommended,
  {
    rules: {
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', textOnly],
    },
  },
  room('words', ['/(ui|parts|pages|app)/'], 'words stand on the generated codes alone'),
  room('api', ['/(ui|parts|pages|app)/'], 'api asks and orders; it draws nothing'),
  room('ui', ['/(parts|pages|app)/'], 'ui knows no page'),
  room('parts', ['/(pages|app)/'], 'a part knows no page'),
  room('pages', ['/(pages|app)/', '^\\.\\./(?!\\.\\./)'], 'a page knows no other page'),
)
