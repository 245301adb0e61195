/**
 * npm run bench: the built package against retext-latin's tree and chrono's Vietnamese dates, interleaved
 * in one process, on the seed article, on 1,000 shuffled articles, on 1,000 as dense in mentions as news, and on 10 MB in one string; growth,
 * hostile texts, memory and import. Prints ratios of medians; writes bench/results.json.
 */
import { writeFileSync } from 'node:fs'
import { vi } from 'chrono-node'
import { retext } from 'retext'
import type * as GazetteerApi from '../src/gazetteer/index.js'
import type * as Api from '../src/index.js'
import { HOSTILE } from './hostile.js'
import { interleave, measureImport, measureMemory, median, round } from './measure.js'
import { ARTICLES, NEWS_LIKE, SEED, SHUFFLED, toText } from './texts.js'

// The built package is measured: what users run.
const { gazetteer } = (await import(new URL('../dist/gazetteer.js', import.meta.url).href)) as typeof GazetteerApi
const { createDocument, date, extract, fund, location, modelCount, namedModel, parseNews, quantity } = (await import(
  new URL('../dist/index.js', import.meta.url).href
)) as typeof Api

const processor = retext()
const DAY = new Date(2024, 6, 23)

// The gazetteer decodes itself when first asked.
const decoding = timeOf(() => gazetteer.named('Lạng Sơn'))

const seed = interleave(400, {
  record: () => parseNews(SEED),
  'record, not validated': () => parseNews(SEED, { validate: false }),
  document: () => createDocument(SEED),
  date: () => extract(SEED, [date]),
  location: () => extract(SEED, [location]),
  fund: () => extract(SEED, [fund]),
  quantity: () => extract(SEED, [quantity]),
  'model-count': () => extract(SEED, [modelCount]),
  'named-model': () => extract(SEED, [namedModel]),
  'retext-latin tree': () => processor.parse(SEED),
  'chrono dates': () => vi.parse(SEED, DAY)
})
const many = interleave(3, {
  record: () => SHUFFLED.forEach((text) => parseNews(text)),
  'retext-latin tree': () => SHUFFLED.forEach((text) => processor.parse(text)),
  'chrono dates': () => SHUFFLED.forEach((text) => vi.parse(text, DAY))
})
const newsLike = interleave(3, {
  record: () => NEWS_LIKE.forEach((text) => parseNews(text)),
  'record, not validated': () => NEWS_LIKE.forEach((text) => parseNews(text, { validate: false })),
  'retext-latin tree': () => NEWS_LIKE.forEach((text) => processor.parse(text)),
  'chrono dates': () => NEWS_LIKE.forEach((text) => vi.parse(text, DAY))
})
const huge = toText(10_000_000)
// retext-latin takes a minute for it: once is enough.
const one = interleave(1, {
  record: () => parseNews(huge),
  'retext-latin tree': () => processor.parse(huge)
})

/** Time a character must not grow with the length of one string: 5.7 kB to 5.7 MB. */
const copies = Array.from({ length: 1000 }, () => SEED)
const long = copies.join('\n\n')
const growth = interleave(7, {
  short: () => copies.forEach((text) => parseNews(text, { validate: false })),
  long: () => parseNews(long, { validate: false })
})

const news = toText(200_000)
const usual = median(Array.from({ length: 5 }, () => timeOf(() => parseNews(news, { validate: false }))))
const hostile = HOSTILE.map(({ name, text }) => ({
  name,
  ratio: round(Math.min(...[1, 2, 3].map(() => timeOf(() => parseNews(text, { validate: false })))) / usual / (text.length / news.length))
})).sort((left, right) => right.ratio - left.ratio)

const results = {
  seed: {
    'record / chrono dates': round(ratio(seed, 'record', 'chrono dates')),
    ...against(seed, 'retext-latin tree')
  },
  [`${ARTICLES.toLocaleString('en')} shuffled articles`]: {
    'record / chrono dates': round(ratio(many, 'record', 'chrono dates')),
    ...against(many, 'retext-latin tree')
  },
  [`${ARTICLES.toLocaleString('en')} articles as dense as news`]: {
    'record / chrono dates': round(ratio(newsLike, 'record', 'chrono dates')),
    ...against(newsLike, 'retext-latin tree')
  },
  '10 MB in one string': against(one, 'retext-latin tree'),
  'first look-up of a place / record': round(decoding / (seed['record'] ?? 1)),
  'time a character, 5.7 MB / 5.7 kB': round(ratio(growth, 'long', 'short')),
  'hostile texts of 200 kB / news': Object.fromEntries(hostile.slice(0, 5).map((each) => [each.name, each.ratio])),
  memory: measureMemory(),
  import: measureImport()
}
console.log(JSON.stringify(results, null, 2))
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)

function ratio(times: Readonly<Record<string, number>>, name: string, other: string): number {
  return (times[name] ?? 0) / (times[other] ?? 1)
}

/** Each case against one of them. */
function against(times: Readonly<Record<string, number>>, other: string): Record<string, number> {
  return Object.fromEntries(
    Object.keys(times)
      .filter((name) => name !== other)
      .map((name) => [`${name} / ${other}`, round(ratio(times, name, other))])
  )
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
