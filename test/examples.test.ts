import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { install, root } from './project.js'

interface Example {
  readonly name: string
  readonly code: string
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesIn(join(folder, name)) : [join(folder, name)]))

/** The blocks of JavaScript in documentation and docstrings that say what they give, by `// => value`. */
function examplesIn(path: string): Example[] {
  const text = readFileSync(path, 'utf8').replaceAll(/^ \* ?/gm, '')
  return [...text.matchAll(/^```js\n([\s\S]*?)^```/gm)]
    .map(([, code]) => code as string)
    .filter((code) => code.includes('// => '))
    .map((code, index) => ({ name: `${relative(root, path)} ${index + 1}`, code }))
}

/** The same code with each `expression // => value` checked. */
function toChecked({ code }: Example): string {
  const checked = code
    .split('\n')
    .map((line) => {
      const [expression, value] = line.split(' // => ')
      return value === undefined ? line : `assert.deepStrictEqual(plain(${expression}), ${value})`
    })
    .join('\n')
  return `import assert from 'node:assert'\nconst plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))\n${checked}`
}

const paths = [
  join(root, 'README.md'),
  ...filesIn(join(root, 'docs')).filter((path) => path.endsWith('.md')),
  ...filesIn(join(root, 'src')).filter((path) => path.endsWith('.ts'))
]
const examples = paths.flatMap(examplesIn)

const project = install()
mkdirSync(join(project, 'news'))
for (const name of ['nghe-an-money', 'credit-funds', 'contributions-in-a-row'])
  cpSync(join(root, 'fixtures', name, 'input.txt'), join(project, 'news', `${name}.txt`))

/** What each example threw, all run in one process in the project's folder. */
function runAll(): Record<string, string | null> {
  examples.forEach((example, index) => writeFileSync(join(project, `example-${index}.mjs`), toChecked(example)))
  const runner = `const outcomes = []
    for (let index = 0; index < ${examples.length}; index++) outcomes.push(await import('./example-' + index + '.mjs').then(() => null, (error) => String(error.stack)))
    await import('node:fs').then(({ writeFileSync }) => writeFileSync('outcomes.json', JSON.stringify(outcomes)))`
  writeFileSync(join(project, 'run-all.mjs'), runner)
  execFileSync(process.execPath, ['run-all.mjs'], { cwd: project })
  const outcomes = JSON.parse(readFileSync(join(project, 'outcomes.json'), 'utf8')) as (string | null)[]
  return Object.fromEntries(examples.map(({ name }, index) => [name, outcomes[index] ?? null]))
}

describe('examples', () => {
  const outcomes = runAll()

  it.each(examples.map(({ name }) => name))('of %s give what they say', (name) => expect(outcomes[name]).toBe(null))

  it('are there for every public function', () => {
    const documented = paths
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/@example\n(?: \*.*\n)+? \*\/\nexport (?:async )?(?:function\*?|const) (\w+)/g)].map(
          ([, name]) => name
        )
      )
    expect(documented.sort()).toEqual([
      'boctachExtract',
      'boctachParse',
      'cleanArticle',
      'convertUnit',
      'createPool',
      'defineExtractor',
      'defineNotation',
      'defineRecord',
      'explain',
      'extract',
      'findOutlet',
      'gazetteer',
      'inLanguage',
      'parseAddress',
      'parseDates',
      'parseFunds',
      'parseHtml',
      'parseLocations',
      'parseModelCounts',
      'parseNamedModels',
      'parseNews',
      'parseQuantities',
      'parseRecord',
      'parseStream',
      'processor',
      'readArticle',
      'readNdjson',
      'retextBoctach',
      'toCsv',
      'toHtml',
      'toParquet',
      'toRows'
    ])
  })
})
