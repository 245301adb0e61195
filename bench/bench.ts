/**
 * npm run bench: the whole record, each kind of it, retext-latin's tree and chrono's Vietnamese dates,
 * interleaved in one process, on the seed article. Prints medians and ratios; writes bench/results.json.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { vi } from 'chrono-node'
import { retext } from 'retext'
import type * as GazetteerApi from '../src/gazetteer/index.js'
import type * as Api from '../src/index.js'

// The built package is measured: what users run.
const { gazetteer } = (await import(new URL('../dist/gazetteer.js', import.meta.url).href)) as typeof GazetteerApi
const { createDocument, date, extract, fund, location, modelCount, namedModel, parseNews, quantity } = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof Api

const seed = readFileSync(new URL('../fixtures/lang-son-dan-van-kheo/input.txt', import.meta.url), 'utf8')
const processor = retext()

// The gazetteer decodes itself when first asked.
const beforeFirst = performance.now()
gazetteer.named('Lạng Sơn')
const decoding = performance.now() - beforeFirst

const cases: Readonly<Record<string, () => unknown>> = {
  'record': () => parseNews(seed),
  'record, not validated': () => parseNews(seed, { validate: false }),
  'document': () => createDocument(seed),
  'date': () => extract(seed, [date]),
  'location': () => extract(seed, [location]),
  'fund': () => extract(seed, [fund]),
  'quantity': () => extract(seed, [quantity]),
  'model-count': () => extract(seed, [modelCount]),
  'named-model': () => extract(seed, [namedModel]),
  'retext-latin tree': () => processor.parse(seed),
  'chrono dates': () => vi.parse(seed, new Date(2024, 6, 23))
}
const ROUNDS = 400
const times = new Map(Object.keys(cases).map((name) => [name, [] as number[]]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, work] of Object.entries(cases)) {
    const start = performance.now()
    work()
    times.get(name)?.push(performance.now() - start)
  }
}
const median = (list: readonly number[]): number => list.toSorted((left, right) => left - right)[list.length >> 1] ?? 0
const medians = Object.fromEntries([...times].map(([name, list]) => [name, median(list.slice(ROUNDS / 4))]))
const whole = medians['record'] ?? 1
const tree = medians['retext-latin tree'] ?? 1
const chrono = medians['chrono dates'] ?? 1

/** One string of many articles: time a character must not grow with its length. */
function perCharacter(copies: number): number {
  const text = Array.from({ length: copies }, () => seed).join('\n\n')
  const runs = Array.from({ length: copies > 100 ? 3 : 30 }, () => {
    const start = performance.now()
    parseNews(text, { validate: false })
    return performance.now() - start
  })
  return median(runs) / text.length
}
perCharacter(10)
const growth = perCharacter(1000) / perCharacter(10)

const round = (ratio: number): number => Math.round(ratio * 100) / 100
const results = {
  'record / chrono dates': round(whole / chrono),
  'first look-up / record': round(decoding / whole),
  'time a character, 5.7 MB / 57 kB': round(growth),
  // Each case against retext-latin's tree of the same text.
  ...Object.fromEntries(Object.entries(medians).map(([name, ms]) => [`${name} / retext-latin tree`, round(ms / tree)]))
}
console.log(results)
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
