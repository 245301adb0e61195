/**
 * npm run compare -- COMMIT [FOLDER] [--texts N] [--most N]: builds an earlier commit aside and prints every record
 * in which the working tree differs from it, over the fixtures, the strings of the rooms' tests and examples, the
 * development set where it is there, the .txt files of FOLDER, and N generated texts (20,000), the same in every run.
 */
import { parseArgs } from 'node:util'
import { current, withCommit } from './build.js'
import { differencesOf, fieldsOf, type Difference } from './differences.js'
import { toSamples, type Sample } from './texts.js'

const USAGE = 'npm run compare -- COMMIT [FOLDER] [--texts N] [--most N]'
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { texts: { type: 'string', default: '20000' }, most: { type: 'string', default: '200' } }
})
const [commit, folder] = positionals
if (commit === undefined) {
  console.error(USAGE)
  process.exit(2)
}

interface Changed extends Difference {
  readonly sample: Sample
}

const isThere = new Set<string>()
const differences: Changed[] = []
let count = 0
const now = await current()
await withCommit(commit, (then) => {
  for (const sample of toSamples(folder, Number(values.texts))) {
    const before = read(then.parseNews, sample)
    for (const field of fieldsOf(before)) isThere.add(field)
    for (const each of differencesOf(before, read(now.parseNews, sample))) differences.push({ ...each, sample })
    count++
  }
})

// A field that no earlier record has is new: its values say nothing about what changed.
const changes = differences.filter(({ field }) => isThere.has(field))
const texts = new Set(changes.map(({ sample }) => sample))
console.log(`${texts.size} of ${count} records differ from ${commit}`)
printCounts('', changes)
printCounts(
  'new field ',
  differences.filter(({ field }) => !isThere.has(field))
)
const most = Number(values.most)
let last: Sample | null = null
for (const each of changes.slice(0, most)) {
  if (each.sample !== last) console.log(`\n${each.sample.id}`)
  last = each.sample
  console.log(`  ${each.path}  ${show(each.before)} -> ${show(each.after)}${around(each)}`)
}
if (changes.length > most) console.log(`\n${changes.length - most} more: --most ${changes.length}`)

function read(parse: Awaited<ReturnType<typeof current>>['parseNews'], { text, options }: Sample): unknown {
  try {
    return JSON.parse(JSON.stringify(parse(text, { ...options, validate: false })))
  } catch (error) {
    return { throws: String(error) }
  }
}

/** How many records differ in each field, most first. */
function printCounts(label: string, list: readonly Changed[]): void {
  const samples = new Map<string, Set<Sample>>()
  for (const { field, sample } of list) samples.set(field, (samples.get(field) ?? new Set()).add(sample))
  for (const [field, { size }] of [...samples].sort(([, left], [, right]) => right.size - left.size))
    console.log(`${String(size).padStart(7)}  ${label}${field}`)
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}

/** The text that the mention stands in. */
function around({ offset, sample: { text } }: Changed): string {
  return offset === null ? '' : `   …${text.slice(Math.max(0, offset - 30), offset + 50).replaceAll(/\s+/g, ' ')}…`
}
