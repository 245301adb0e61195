import { existsSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { globSync } from 'tinyglobby'
import type { ParseOptions } from '../../src/index.js'
import { ARTICLES, texts } from '../../test/fuzz/texts.js'
import { literalsOf } from '../literals.js'

/** A text to compare the records of, and what it is read with. */
export interface Sample {
  readonly id: string
  readonly text: string
  readonly options: ParseOptions
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** The development set, where it lies beside the repository. */
const GOLD = join(ROOT, '../shared/dev/gold.jsonl')
/** A day of each administrative era: the tests of the rooms are read on both. */
const DAYS = ['2024-07-23', '2025-10-14'] as const
const SEED = 2024

/** Every text that is compared: `folder` adds its .txt files, `count` says how many are generated. */
export function* toSamples(folder: string | undefined, count: number): Iterable<Sample> {
  yield* fixtures()
  yield* gold()
  yield* literals()
  if (folder !== undefined) yield* filesIn(folder)
  const [day] = DAYS
  for (const [index, text] of fc.sample(texts, { numRuns: count, seed: SEED }).entries())
    yield { id: `generated ${index}`, text, options: { publishedAt: day } }
}

function* fixtures(): Iterable<Sample> {
  for (const [name, text] of ARTICLES) {
    const file = join(ROOT, 'fixtures', name, 'options.json')
    const options = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ParseOptions) : {}
    yield { id: `fixtures/${name}`, text, options }
  }
}

/** The strings of the rooms' tests, and of the examples that stand on rules. */
function* literals(): Iterable<Sample> {
  const seen = new Set<string>()
  const tests = sourcesIn('test/rooms/*.test.ts')
  const rules = sourcesIn('src/{extractors,grammar}/**/*.ts')
  for (const file of [...tests, ...rules]) {
    const within = rules.includes(file) ? EXAMPLES : null
    for (const { text, line } of literalsOf(readFileSync(file, 'utf8'), within)) {
      if (seen.has(text)) continue
      seen.add(text)
      for (const day of DAYS) yield { id: `${relative(ROOT, file)}:${line} ${day}`, text, options: { publishedAt: day } }
    }
  }
}

const sourcesIn = (pattern: string): string[] => globSync(pattern, { cwd: ROOT, absolute: true }).sort()

const EXAMPLES: ReadonlySet<string> = new Set(['like', 'not'])

function* gold(): Iterable<Sample> {
  if (!existsSync(GOLD)) return
  for (const line of readFileSync(GOLD, 'utf8').trim().split('\n')) {
    const { id, text, given } = JSON.parse(line) as { id: string; text: string; given?: string }
    yield { id: `gold ${id}`, text, options: given === undefined ? {} : { publishedAt: given } }
  }
}

function* filesIn(folder: string): Iterable<Sample> {
  for (const file of globSync('**/*.txt', { cwd: folder, absolute: true }).sort())
    yield { id: basename(file), text: readFileSync(file, 'utf8'), options: {} }
}
