import { describe, expect, it } from 'vitest'
import {
  createDocument,
  date,
  DIAGNOSTIC_CODES,
  extract,
  inLanguage,
  parseDates,
  parseFunds,
  parseNews,
  toDiagnostic
} from '../src/index.js'
import { parseArticle, readArticle } from '../src/html/index.js'
import { parseHtml } from '../src/html/index.js'

/** What is wrong with options, by each door that takes them. */
const doors: readonly (readonly [name: string, open: (options: object) => unknown])[] = [
  ['parseNews', (options) => parseNews('x', options)],
  ['parseDates', (options) => parseDates('x', options)],
  ['parseFunds', (options) => parseFunds('x', options)],
  ['extract', (options) => extract('x', [date], options)],
  ['createDocument', (options) => createDocument('x', options)],
  ['parseHtml', (options) => parseHtml('<p>x', options)]
]

describe.each(doors)('%s', (_, open) => {
  it.each([
    [{ publishedat: '2024-07-23' }, 'options.publishedat is unknown: did you mean publishedAt?'],
    [{ published_at: '2024-07-23' }, 'options.published_at is unknown: did you mean publishedAt?'],
    [{ date: '2024-07-23' }, 'options.date is unknown: publishedAt, referenceDate, rates, maxCharacters, validate, language'],
    [{ toString: 1 }, 'options.toString is unknown: publishedAt, referenceDate, rates, maxCharacters, validate, language'],
    [{ publishedAt: 20240723 }, 'options.publishedAt must be an ISO date (YYYY-MM-DD), got 20240723'],
    [{ referenceDate: null }, 'options.referenceDate must be an ISO date (YYYY-MM-DD), got null'],
    [{ referenceDate: '2024-02-30' }, 'options.referenceDate must be an ISO date (YYYY-MM-DD), got "2024-02-30"'],
    [{ rates: 25_400 }, 'options.rates must be an object of rates, as in {USD: 25400}, got 25400'],
    [{ rates: ['USD'] }, 'options.rates must be an object of rates, as in {USD: 25400}, got an array'],
    [{ rates: { usd: 25_400 } }, 'options.rates.usd is no ISO 4217 code: three capitals, as in USD'],
    [{ rates: { USD: Number.NaN } }, 'options.rates.USD must be đồng for one unit, 0.0001 to 10000000000, got NaN'],
    [{ rates: { USD: 1e-9 } }, 'options.rates.USD must be đồng for one unit, 0.0001 to 10000000000, got 1e-9'],
    [{ rates: { USD: -25_400 } }, 'options.rates.USD must be đồng for one unit, 0.0001 to 10000000000, got -25400'],
    [{ rates: { USD: Number.POSITIVE_INFINITY } }, 'options.rates.USD must be đồng for one unit, 0.0001 to 10000000000, got Infinity'],
    [{ rates: { USD: '25400' } }, 'options.rates.USD must be đồng for one unit, 0.0001 to 10000000000, got "25400"'],
    [{ maxCharacters: 1.5 }, 'options.maxCharacters must be a whole number, got 1.5'],
    [{ validate: 'no' }, 'options.validate must be true or false, got "no"'],
    [{ language: 'fr' }, 'options.language must be "en" or "vi", got "fr"']
  ])('names what is wrong with %j', (options, message) => {
    expect(() => open(options)).toThrow(new TypeError(message))
  })

  it('takes what is right, and what is left open', () => {
    for (const options of [
      {},
      { publishedAt: undefined, rates: undefined },
      {
        publishedAt: '2024-07-23T08:00:00+07:00',
        referenceDate: '2024-07-23',
        rates: { USD: 25_400, IRR: 0.6 },
        maxCharacters: 0,
        validate: false,
        language: 'vi'
      }
    ])
      expect(() => open(options)).not.toThrow()
  })
})

it('refuses options that are no object', () => {
  for (const [options, type] of [
    [null, 'null'],
    [7, 'number'],
    [['x'], 'an array']
  ] as const)
    expect(() => parseNews('x', options as never)).toThrow(new TypeError(`Expected an object of options, got ${type}`))
})

describe('the language of messages', () => {
  const text = 'Có 100 mô hình, trong đó 40 mô hình tập thể và 50 mô hình cá nhân.'
  const messages = (diagnostics: readonly { message: string }[]): string[] => diagnostics.map(({ message }) => message)

  it.each([
    [undefined, 'The parts do not add up to the stated total.', 'The text is longer than the limit and was cut.'],
    ['en', 'The parts do not add up to the stated total.', 'The text is longer than the limit and was cut.'],
    ['vi', 'Các phần cộng lại không bằng tổng số mô hình đã nêu.', 'Bài dài hơn giới hạn nên bị cắt bớt.']
  ] as const)('%s', (language, mismatch, cut) => {
    const record = parseNews(`${text} Và`, { language, maxCharacters: text.length })
    expect(messages(record.diagnostics)).toEqual([mismatch, cut])
    expect(messages(extract('x', [date], { language, maxCharacters: 0 }).diagnostics)).toEqual([cut])
  })

  it('is that of what is said of a page, too', () => {
    const article = readArticle('<meta property="article:published_time" content="1024-01-01"><p>x')
    expect(messages(parseArticle(article, { language: 'vi' }).diagnostics)).toEqual([
      'Ngày đăng mà trang khai báo không hợp lý hoặc khác ngày in trong bài; ngày ấy không được dùng.'
    ])
  })

  it('has both for every code, and leaves one’s own message as it is', () => {
    const span = { start: 0, end: 0 }
    for (const code of DIAGNOSTIC_CODES) {
      const made = toDiagnostic(code, span)
      expect(inLanguage(made, 'en')).toEqual(made)
      expect(inLanguage(made, 'vi').message).toMatch(/^\p{Lu}.*\.$/u)
      expect(inLanguage(made, 'vi').message).not.toBe(made.message)
    }
    const own = { code: 'mine/odd', severity: 'info', message: 'Odd.', span } as const
    expect(inLanguage(own, 'vi')).toBe(own)
  })
})
