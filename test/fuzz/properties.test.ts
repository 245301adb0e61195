import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newsRecordSchema, parseNews } from '../../src/index.js'
import { spansOf } from '../spans.js'

/** `FUZZ_RUNS=100000 npx vitest run test/fuzz` for a long night. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 1500)
const root = new URL('../../fixtures/', import.meta.url)
const words = readdirSync(root).flatMap((name) => readFileSync(new URL(`${name}/input.txt`, root), 'utf8').split(/(?<=\s)/))
const pieces = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom('1', '1.', '31/2', 'ngày ', '“', '”', '"', '(', ')', 'từ 1 đến ', 'xã ', 'mô hình ', ' tỷ ', 'năm ', 'tháng ', '\n', '\r\n', '\u00a0', '\u200b', '\u202e', '😀', '\ud800', 'e\u0301', '%', '/', '-', '…', 'Q.', 'TP.', 'HTX ') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }
)
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
const day = fc.constantFrom(undefined, '2024-07-23', '2025-10-01', '2004-02-29')

describe('any text', () => {
  it('parses into a valid record with exact spans that survives JSON and repeats', () => {
    fc.assert(
      fc.property(texts, day, (text, publishedAt) => {
        const record = parseNews(text, { publishedAt, validate: false })
        for (const { span, text: words } of spansOf(record)) expect(text.slice(span.start, span.end)).toBe(words)
        const copy: unknown = JSON.parse(JSON.stringify(record))
        expect(copy).toEqual(record)
        expect(newsRecordSchema.safeParse(copy).error).toBeUndefined()
        expect(JSON.stringify(parseNews(text, { publishedAt, validate: false }))).toBe(JSON.stringify(record))
      }),
      { numRuns }
    )
  })

  it('means the same composed and decomposed', () => {
    const valuesOf = (text: string): unknown => {
      const { dates, funds, quantities, locations } = parseNews(text, { publishedAt: '2024-07-23' })
      return [dates.map(({ edtf }) => edtf), funds.map(({ amount }) => amount), quantities.map(({ value }) => value), locations.map(({ code }) => code)]
    }
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 50 }), (parts) => {
        const text = parts.join('')
        expect(valuesOf(text.normalize('NFD'))).toEqual(valuesOf(text.normalize('NFC')))
      }),
      { numRuns: numRuns / 3 }
    )
  })
})

describe('hostile text', () => {
  const size = 200_000
  const timeOf = (text: string): number => {
    const start = performance.now()
    parseNews(text, { validate: false })
    return performance.now() - start
  }
  const news = words.join('').repeat(Math.ceil(size / words.join('').length)).slice(0, size)
  timeOf(news)
  const usual = Math.min(timeOf(news), timeOf(news))

  it.each(['1', '1.', '1,', '1/', '1-', 'ngày ', 'ngày 1, ', '“', '”', '(', ')', '"', 'từ 1 đến ', 'xã ', 'xã A, ', 'mô hình ', 'mô hình “A”, ', 'a', 'A ', '\n', '\ud800', '\u202e', 'e\u0301', 'một trăm ', '1 tỷ ', '5 mô hình (', 'HTX A ', 'như: ', 'thứ hai ', 'tháng 1, ', 'UBND xã Tân Lập có 5 mô hình, ', 'mô hình “A” 1 tỷ đồng ', '- 5 mô hình:\n', 'a\t5\n'])('of %j takes no longer than ten times as much news', (piece) => {
    expect(timeOf(piece.repeat(Math.ceil(size / piece.length)).slice(0, size))).toBeLessThan(Math.max(200, usual * 10))
  })
})
