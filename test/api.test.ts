import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import * as api from '../src/index.js'
import {
  amount,
  DIAGNOSTIC_CODES,
  defineExtractor,
  extract,
  parseDates,
  parseFunds,
  parseLocations,
  parseModelCounts,
  parseNamedModels,
  parseNews,
  parseQuantities
} from '../src/index.js'

describe('public functions', () => {
  it('has these keys and no others', () => {
    expect(Object.keys(api).sort()).toEqual([
      'DIAGNOSTIC_CODES',
      'NotationError',
      'amount',
      'createDocument',
      'createStream',
      'date',
      'defineExtractor',
      'defineNotation',
      'definePhrases',
      'defineRecord',
      'defineTable',
      'defineWords',
      'explain',
      'extract',
      'field',
      'figure',
      'findOutlet',
      'fold',
      'fund',
      'inLanguage',
      'item',
      'location',
      'modelCount',
      'namedModel',
      'newsRecordSchema',
      'numeral',
      'parseDates',
      'parseFunds',
      'parseLocations',
      'parseModelCounts',
      'parseNamedModels',
      'parseNews',
      'parseQuantities',
      'parseRecord',
      'quantity',
      'table',
      'toDiagnostic',
      'toMentions',
      'toTree'
    ])
  })

  it('reads one kind at a time', () => {
    const text = 'Ngày 3/4/2024, xã Tân Lập có 5 mô hình, góp 2 tỷ đồng và 30 ngày công cho mô hình “Đường hoa”.'
    expect(parseDates(text).map(({ edtf }) => edtf)).toEqual(['2024-04-03'])
    expect(parseLocations(text).map(({ name }) => name)).toEqual(['Tân Lập'])
    expect(parseModelCounts(text).map(({ count }) => count)).toEqual([5])
    expect(parseFunds(text).map(({ vnd }) => vnd)).toEqual([2_000_000_000])
    expect(parseQuantities(text).map(({ value }) => value)).toEqual([30])
    expect(parseNamedModels(text).map(({ name }) => name)).toEqual(['Đường hoa'])
  })

  it.each([
    ['', '2024-02-30'],
    ['', 'yesterday'],
    ['', '23/7/2024']
  ])('refuses %j with the date %j', (text, publishedAt) => {
    expect(() => parseNews(text, { publishedAt })).toThrow(/options\.publishedAt must be an ISO date/)
  })

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [5, 'number'],
    [{}, 'object']
  ])('refuses %j as a text', (input, type) => {
    expect(() => parseNews(input as string)).toThrow(new TypeError(`Expected a string of text, got ${type}`))
  })

  it('converts other currencies by the caller’s rates', () => {
    expect(parseFunds('2,5 triệu USD', { rates: { USD: 25_400 } })[0]?.vnd).toBe(63_500_000_000)
    expect(parseFunds('2,5 triệu USD')[0]?.vnd).toBeNull()
  })

  it('says when an amount is beyond safe integers', () => {
    const { funds, diagnostics } = parseNews('tổng 10.000 nghìn tỷ đồng')
    expect(funds[0]).toMatchObject({ amount: '10000000000000000', vnd: null })
    expect(diagnostics.map(({ code }) => code)).toEqual(['fund/beyond-safe-integer'])
  })

  it('checks the weekday beside a date', () => {
    const { diagnostics } = parseNews('Thứ Hai, 23/7/2024')
    expect(diagnostics).toMatchObject([{ code: 'date/weekday-mismatch', actual: '1', expected: '2' }])
  })

  it('gives only codes of the table', () => {
    expect(DIAGNOSTIC_CODES).toContain('date/weekday-mismatch')
    expect(new Set(DIAGNOSTIC_CODES).size).toBe(DIAGNOSTIC_CODES.length)
  })

  it('reads no clock and no time zone', () => {
    const text = 'hôm qua, sáng mai, thứ năm tuần tới, rằm tháng Giêng, 15/3'
    const before = process.env.TZ
    const records = ['America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Apia'].map((zone) => {
      process.env.TZ = zone
      return JSON.stringify(parseNews(text, { publishedAt: '2024-03-10' }))
    })
    process.env.TZ = before ?? ''
    expect(new Set(records).size).toBe(1)
    expect(parseDates(text).at(-1)).toMatchObject({ edtf: 'XXXX-03-15', start: null })
  })
})

describe('own extractors', () => {
  const temperature = defineExtractor({
    kind: 'temperature',
    needs: [amount],
    schema: z.object({ celsius: z.number() }),
    *extract({ text }, found) {
      for (const { start, end, value } of found.get(amount)) {
        if (text.startsWith(' độ', end)) yield { start, end: end + 3, rule: 'degrees', value: { celsius: Number(value.value) } }
      }
    }
  })

  it('run beside the library’s, with what they need', () => {
    expect(extract('Trời 36,5 độ', [temperature]).mentions).toEqual([
      { kind: 'temperature', span: { start: 5, end: 12 }, text: '36,5 độ', value: { celsius: 36.5 }, rule: 'degrees', implied: [] }
    ])
  })

  it('may not share a kind', () => {
    const twin = defineExtractor({ ...temperature, kind: 'temperature' })
    expect(() => extract('', [temperature, twin])).toThrow('Two extractors have the kind "temperature"')
  })

  it('may read only what they need', () => {
    const nosy = defineExtractor({
      kind: 'nosy',
      needs: [],
      schema: z.null(),
      *extract(_, found) {
        ;(found as { get(extractor: unknown): void }).get(amount)
      }
    })
    expect(() => extract('', [nosy])).toThrow('Nothing was found for "amount": is it in needs?')
  })
})
