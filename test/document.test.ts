import { describe, expect, it } from 'vitest'
import { createDocument } from '../src/index.js'

const sentencesOf = (text: string): string[] => {
  const { tokens, sentences } = createDocument(text)
  return [...sentences].map((first, index) => text.slice(tokens.start[first], tokens.end[(sentences[index + 1] ?? tokens.length) - 1]))
}

const wordsOf = (text: string): string[] => {
  const { tokens } = createDocument(text)
  return Array.from({ length: tokens.length }, (_, at) => text.slice(tokens.start[at], tokens.end[at]))
}

const kindsOf = (text: string): string[] => createDocument(text).blocks.map(({ kind }) => kind)

describe('tokens', () => {
  it.each([
    ['2.600 m2, 1,5 tỷ', ['2.600', 'm2', ',', '1,5', 'tỷ']],
    ['7h15 và 19g30', ['7', 'h', '15', 'và', '19', 'g', '30']],
    ["xã Ea H’leo (M'Đrắk)", ['xã', 'Ea', 'H’leo', '(', "M'Đrắk", ')']],
    ['12.6.2020-15/3', ['12.6.2020', '-', '15', '/', '3']],
    ['Q1, U23, 29A-123.45', ['Q1', ',', 'U23', ',', '29', 'A', '-', '123.45']],
    ['🎉 50%\u200b₫', ['🎉', '50', '%', '₫']]
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('sentences', () => {
  it.each([
    ['Tại TP. Huế, ThS. An nói. Ông về.', 2],
    ['Q.1, TP.HCM và T.Ư họp. Xong.', 2],
    ['Đạt 2.600 công. Năm 2020 đạt 3.000.', 2],
    ['“Được không?” Ông hỏi. Được!', 3],
    ['Ông V. An và bà B. Hoa đến.', 1],
    ['Gồm v.v. và nhiều thứ khác…', 1]
  ])('of %j are %i', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })
})

describe('the day of publication', () => {
  it.each([
    ['2024-07-23', '2024-07-23'],
    ['2024-07-23T20:00:00', '2024-07-23'],
    ['2024-07-23T20:00:00Z', '2024-07-24'],
    ['2024-07-23 08:00:00+0700', '2024-07-23'],
    ['2024-07-23T22:00:00-05:00', '2024-07-24'],
    ['9999-12-31T20:00:00Z', '9999-12-31']
  ])('of %s is %s', (publishedAt, day) => expect(createDocument('', { publishedAt }).published).toBe(day))

  it.each(['', '2024', '2024-02-30', '2024-99-99', '23/7/2024', '2024-07-23x', '12024-01-01'])('is not %j', (publishedAt) => {
    expect(() => createDocument('', { publishedAt })).toThrow(TypeError)
  })
})

describe('offsets', () => {
  /** Words in NFC, where the caller's string has them. */
  const placesOf = (text: string): string[] => {
    const { tokens, toSource } = createDocument(text)
    return Array.from({ length: tokens.length }, (_, at) =>
      text.slice(toSource(tokens.start[at] as number), toSource(tokens.end[at] as number)).normalize('NFC')
    )
  }
  it.each([
    'Xã Hoà Bình góp 2 tỷ đồng',
    '한국 góp 2 tỷ',
    'ᄒᄒ각 góp',
    '5\ufe0f\u20e3 tỷ đồng',
    '\u0958 góp',
    '\u{16d63}\u{16d67} góp',
    'e\u0323\u0302\u0302 góp'
  ])('in %j, decomposed, are those of its words', (text) => {
    expect(placesOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')))
  })
})

describe('blocks', () => {
  it.each([
    [
      'Thứ Ba, 23/7/2024\nTin vui từ Huế\n\nHôm nay trời đẹp. Mọi người vui.\n(baohue.vn)\n\nXem nhiều nhất\nTin khác nữa',
      ['dateline', 'title', 'body', 'source', 'chrome', 'chrome']
    ],
    [
      'Tin vui từ Huế\n21/09/2015 - 18:49\nHôm nay trời đẹp.\nẢnh: Minh Anh\nMinh Lý - Hoài Nam',
      ['title', 'dateline', 'body', 'caption', 'byline']
    ],
    ['Một đoạn duy nhất có dấu chấm.', ['body']],
    ['Dòng này bị ngắt\ngiữa chừng ở đây.', ['body']]
  ])('of %j', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds)
  })
})

describe('quotes', () => {
  const quotesOf = (text: string): (string | null)[] => {
    const { quotes, tokens } = createDocument(text)
    return quotes.map(({ open, close }) => (close < 0 ? null : text.slice(tokens.end[open], tokens.start[close])))
  }
  it.each([
    ['mô hình “A, “B” C” và "D"', ['A, “B” C', 'B', 'D']],
    ['«A» ‘B’', ['A', 'B']],
    ['mô hình “A và B', [null]],
    ['mô hình ”A”, ”B”', ['A', 'B']]
  ])('of %j', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes)
  })
})
