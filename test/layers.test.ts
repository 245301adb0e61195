import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src', import.meta.url))

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : name.endsWith('.ts') && !name.endsWith('.test.ts') ? [path] : []
  })
}

const files = filesIn(source)
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']*)'/g)].map(([, path]) =>
    resolve(dirname(file), (path as string).replace(/\.js$/, '.ts'))
  )
const inSource = (file: string): string => relative(source, file)

/** What each layer may import, besides itself. */
const LAW: Readonly<Record<string, readonly string[]>> = {
  'types.ts': [],
  lexicon: ['types.ts'],
  gazetteer: ['types.ts', 'lexicon'],
  document: ['types.ts', 'lexicon'],
  pipeline: ['types.ts', 'lexicon', 'document'],
  grammar: ['types.ts', 'lexicon', 'document', 'pipeline'],
  extractors: ['types.ts', 'lexicon', 'gazetteer', 'document', 'pipeline', 'grammar'],
  records: ['types.ts', 'lexicon', 'document', 'pipeline', 'extractors'],
  'parse-kind.ts': ['types.ts', 'document', 'pipeline', 'extractors', 'records'],
  'parse.ts': ['types.ts', 'parse-kind.ts', 'document', 'pipeline', 'extractors', 'records'],
  'explain.ts': ['types.ts', 'parse-kind.ts', 'pipeline', 'grammar', 'extractors'],
  'light.ts': ['types.ts', 'parse-kind.ts', 'gazetteer', 'extractors', 'records'],
  'index.ts': ['types.ts', 'lexicon', 'document', 'pipeline', 'grammar', 'extractors', 'records', 'explain.ts', 'parse.ts'],
  unified: ['index.ts'],
  stream: ['index.ts'],
  worker: ['index.ts'],
  html: ['index.ts'],
  view: ['index.ts'],
  // What a place is today is asked of the gazetteer, a public door as index.ts is.
  tables: ['index.ts', 'gazetteer'],
  // The command is the outermost: it may use every adapter, and none of them it.
  cli: ['index.ts', 'gazetteer', 'stream', 'worker', 'html', 'tables', 'view']
}

describe('import law', () => {
  it.each(files.map(inSource))('%s imports only what its layer may', (file) => {
    const layer = file.split('/')[0] as string
    const allowed = [layer, ...(LAW[layer] ?? [])]
    for (const target of importsOf(join(source, file)).map(inSource))
      expect(allowed, `${file} imports ${target}`).toContain(target.split('/')[0])
  })

  it('lets an extractor enter another room only by its door', () => {
    for (const file of files.map(inSource).filter((path) => path.startsWith('extractors/') && path.split('/').length === 3)) {
      const room = file.split('/')[1]
      for (const target of importsOf(join(source, file)).map(inSource)) {
        if (target.startsWith('extractors/') && target.split('/')[1] !== room)
          expect(target.split('/')[2], `${file} imports ${target}`).toBe('index.ts')
      }
    }
  })

  it('has no cycles', () => {
    const state = new Map<string, 'open' | 'done'>()
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return
      expect(state.get(file), `cycle: ${[...path, file].map(inSource).join(' > ')}`).not.toBe('open')
      state.set(file, 'open')
      for (const target of importsOf(file)) visit(target, [...path, file])
      state.set(file, 'done')
    }
    for (const file of files) visit(file, [])
  })
})
