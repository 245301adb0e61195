import * as built from 'boctach'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOSTILE } from '../../bench/hostile.js'
import { toText } from '../../bench/texts.js'
import { newsRecordSchema, parseNews, type NewsRecord } from '../../src/index.js'
import { spansOf } from '../spans.js'
import { ARTICLES, days, texts } from './texts.js'

/** `npm run fuzz` makes 100,000 runs of each. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 1500)

describe('any text', () => {
  it('parses into a valid record with exact spans that survives JSON and repeats', () => {
    fc.assert(
      fc.property(texts, days, (text, publishedAt) => {
        const record = parseNews(text, { publishedAt, validate: false })
        for (const { span, text: words } of spansOf(record)) {
          expect(text.slice(span.start, span.end)).toBe(words)
          expect(span.start).toBeLessThanOrEqual(span.end)
        }
        const copy: unknown = JSON.parse(JSON.stringify(record))
        expect(copy).toEqual(record)
        expect(newsRecordSchema.safeParse(copy).error).toBeUndefined()
        expect(JSON.stringify(parseNews(text, { publishedAt, validate: false }))).toBe(JSON.stringify(record))
      }),
      { numRuns }
    )
  })

  it('means the same, and stands at the same place, composed and decomposed', () => {
    const placesOf = (record: NewsRecord): string[] => [...spansOf(record)].map(({ text }) => text.normalize('NFC'))
    /** All that a record says, but for where. */
    const saidBy = (record: NewsRecord): string =>
      JSON.stringify(record, (key, value: unknown) => (key === 'span' ? undefined : value)).normalize('NFC')
    fc.assert(
      fc.property(texts, (text) => {
        const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) =>
          parseNews(text.normalize(form), { publishedAt: '2024-07-23', validate: false })
        ) as [NewsRecord, NewsRecord]
        expect(placesOf(decomposed)).toEqual(placesOf(composed))
        expect(saidBy(decomposed)).toBe(saidBy(composed))
      }),
      { numRuns }
    )
  })
})

describe('a text behind another', () => {
  it('takes nothing from what the first one says', () => {
    // The first text ends its own paragraphs, and has its own day: what follows is read for itself.
    const paragraphs = fc.constantFrom(...ARTICLES.flatMap(([, text]) => text.split('\n')).filter((line) => line.trim().length > 80))
    const mentionsOf = (text: string, end: number): unknown => {
      const { funds, quantities, dates } = parseNews(text, { publishedAt: '2024-07-23', validate: false })
      const within = <M extends { span: { end: number } }>(mentions: readonly M[]): M[] => mentions.filter(({ span }) => span.end <= end)
      return [
        within(funds).map(({ span, amount }) => [span, amount]),
        within(quantities).map(({ span, value, unit }) => [span, value, unit]),
        within(dates).map(({ span, edtf }) => [span, edtf])
      ]
    }
    fc.assert(
      fc.property(paragraphs, paragraphs, (first, second) => {
        expect(mentionsOf(`${first}\n\n${second}`, first.length)).toEqual(mentionsOf(first, first.length))
      }),
      { numRuns }
    )
  })
})

describe('hostile text', () => {
  const timeOf = (text: string): number => {
    const start = performance.now()
    // What was built: a test runner's own way of importing would be measured otherwise.
    built.parseNews(text, { validate: false })
    return performance.now() - start
  }
  const news = toText(200_000)
  const TRIES = 6
  /** Of these every character is a token, where news has four to one: they are held by the token. */
  const DENSE = ['"1/"', '"1-"']

  it.each(HOSTILE)('of $name takes no longer than three times as much news', ({ name, text }) => {
    const allowed = (DENSE.includes(name) ? 8 : 3) * (text.length / news.length)
    // The machine may do other work meanwhile: one quiet try is enough.
    let ratio = Number.POSITIVE_INFINITY
    for (let attempt = 0; attempt < TRIES && ratio > allowed; attempt++) {
      const usual = timeOf(news)
      ratio = Math.min(ratio, timeOf(text) / usual)
    }
    expect(ratio).toBeLessThanOrEqual(allowed)
  })
})
