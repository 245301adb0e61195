import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/document/index.js'
import { createStream, defineNotation, figure, NotationError, table } from '../../src/grammar/index.js'

const number = figure((text, start, end) => Number(text.slice(start, end)))
const notation = defineNotation<null>()({
  sets: { GIVE: ['ủng hộ', 'tặng'], TENSE: 'đã đang sẽ', ONE: 'a' },
  kinds: { n: number, currency: table({ 'đồng|đ': 'VND', 'đô la': 'USD' }) }
}).with((n) => ({
  year: n.phrase('năm {y:n}', ({ y }) => y),
  name: n.phrase('Aa Aa*')
}))

/** What a pattern makes of a text: of each match its words, and its slots as JSON. */
function read(
  pattern: string,
  text: string,
  contexts: { after?: string; notAfter?: string; before?: string; notBefore?: string; reach?: number } = {}
): string[] {
  const rule = notation.rule({ name: 'it', like: [], read: pattern as 'x', ...contexts, then: (slots) => slots as Record<string, unknown> })
  const grammar = notation.grammar('it', [rule], { show: (value) => JSON.stringify(value) })
  return grammar.scan(createStream(createDocument(text)), null).map(({ start, end, value }) => {
    const slots = Object.entries(value).map(
      ([name, held]) =>
        `${name}=${JSON.stringify(held, (_, it: unknown) => (typeof it === 'object' && it !== null && 'text' in it ? it.text : it))}`
    )
    return [text.slice(start, end), ...slots].join(' ')
  })
}

describe('the notation', () => {
  it.each([
    ['hộ nghèo', 'Các hộ nghèo, Hộ Nghèo và hộ khá', ['hộ nghèo', 'Hộ Nghèo']],
    ['hòa', 'hoà, hòa', ['hoà', 'hòa']],
    ['hộ | người', 'hộ và người', ['hộ', 'người']],
    ['hộ ( rất? nghèo )?', 'hộ rất nghèo, hộ nghèo, hộ', ['hộ rất nghèo', 'hộ nghèo', 'hộ']],
    ['rất* nghèo', 'rất rất nghèo', ['rất rất nghèo']],
    ['rất+ nghèo', 'nghèo, rất nghèo', ['rất nghèo']],
    ['@GIVE quà', 'ủng hộ quà, tặng quà', ['ủng hộ quà', 'tặng quà']],
    ['Aa Aa*', 'ông Hưng Phát và bà hoa', ['Hưng Phát']],
    ['{x:n} ~/ ~{y:n}', '3/4 3 /4 3/ 4', ['3/4 x=3 y=4']],
    ['{x:n} {c:currency}', '5 đồng, 6 đô la', ['5 đồng x=5 c="VND"', '6 đô la x=6 c="USD"']],
    ['{x:n} {c?:currency}?', '5 đồng, 6', ['5 đồng x=5 c="VND"', '6 x=6 c=null']],
    ['{x*:n} (@AND {x*:n})*', '3, 4 và 5 rồi 6', ['3, 4 và 5 x=[3,4,5]', '6 x=[6]']],
    ['quà {y:year}', 'quà năm 2020', ['quà năm 2020 y=2020']],
    ['bà {who:name}', 'bà Hoa Lan tặng', ['bà Hoa Lan who="Hoa Lan"']],
    ['^ hội', 'Hội, hội và hội', ['Hội', 'hội']],
    ['^ @TENSE? tặng', 'Đã tặng, tặng và tặng', ['Đã tặng', 'tặng']],
    ['bà !(@END | @TENSE)*', 'bà Hoa đã tặng', ['bà Hoa']],
    ['bà !@TENSE*', 'bà Đang Sẽ đã tặng', ['bà Đang Sẽ']],
    ['a !() c', 'a b c', ['a b c']],
    ['tp . Aa', 'TP. Huế', ['TP. Huế']],
    ['bà !@END*', 'bà ở TP. Huế. Bà', ['bà ở TP. Huế', 'Bà']]
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(read(pattern, text)).toEqual(expected)
  })

  it.each([
    ['what must stand before', { after: 'số' }, 'số 5, 6', ['5 x=5']],
    ['what must stand before, in several words', { after: '@GIVE' }, 'ủng hộ 5, hộ 6', ['5 x=5']],
    ['what must not stand before', { notAfter: 'số | tổ' }, 'số 5, tổ 6, 7', ['7 x=7']],
    ['what must stand behind', { before: '{c:currency}' }, '5 đô la, 6 đô', ['5 x=5']],
    ['what must not stand behind', { notBefore: '%' }, '5 %, 6', ['6 x=6']],
    ['no line break before', { after: 'số' }, 'số\n5', []]
  ])('%s', (_, contexts, text, expected) => {
    expect(read('{x:n}', text, contexts)).toEqual(expected)
  })

  it('crosses no line break, no bar of a table and no chrome', () => {
    expect(read('hộ !()* nghèo', 'hộ nghèo\n\nHộ\n\nNghèo | hộ | nghèo |')).toEqual(['hộ nghèo'])
    expect(read('bình luận | hộ', 'hộ\nBình luận\n')).toEqual(['hộ'])
  })

  it('keeps to the reach of a rule', () => {
    expect(read('a+', 'a a a a a', { reach: 2 })).toEqual(['a a', 'a a', 'a'])
  })
})

describe('a pattern that cannot be read', () => {
  it.each([
    ['', 'Something must stand here', 0],
    ['hộ (nghèo', 'The bracket is never closed', 3],
    ['hộ nghèo)', 'This bracket closes nothing', 8],
    ['hộ {n}', 'A slot is written {name:kind}, {name?:kind} or {name*:kind}', 3],
    ['hộ {x:m}', 'No kind is called "m"', 3],
    ['hộ @NOBODY', 'No set is called @NOBODY', 3],
    ['hộ{2,3}', 'Counted repeats make automata explode: use * and a check of the length in `when`', 2],
    ['hộ ** nghèo', 'One sign of repetition is enough', 4],
    ['(hộ?)*', 'What is repeated must not be empty', 5],
    ['| hộ', 'Something must stand here', 0],
    ['hộ ~', 'Nothing stands behind ~', 4],
    ['!(a b)', 'Behind ! stand single words, sets of them, and kinds', 0],
    ['hộ 12', 'Numbers are read by a kind: {n:kind}', 3]
  ])('%s', (pattern, reason, column) => {
    let error: unknown
    try {
      read(pattern, '')
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(NotationError)
    expect(error).toMatchObject({ reason, column })
    expect((error as Error).message).toBe(`${reason} at column ${column + 1}:\n${pattern}\n${' '.repeat(column)}^`)
  })

  it('that would match nothing', () => {
    expect(() => read('hộ*', '')).toThrow('Rule "it" would match nothing at all')
  })
})

describe('several rules', () => {
  const words = (name: string, pattern: string, then: () => string | null = () => name) =>
    notation.rule({ name, like: [], read: pattern as 'x', then })
  const scan = (text: string, rules: ReturnType<typeof words>[], overlapping = false): string[] =>
    notation
      .grammar('it', rules, { show: String })
      .scan(createStream(createDocument(text)), null, { overlapping })
      .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)

  it('the leftmost wins, then the longest, then the first', () => {
    expect(scan('b a b c', [words('short', 'a b'), words('long', 'a b c'), words('late', 'b c')])).toEqual(['long: a b c'])
    expect(scan('a b', [words('first', 'a b'), words('second', 'a b')])).toEqual(['first: a b'])
  })

  it('a refusal hides no other rule and no shorter reading', () => {
    expect(scan('a b c', [words('short', 'a'), words('long', 'a b c', () => null), words('middle', 'a b')])).toEqual(['middle: a b'])
  })

  it('begins inside of a match where asked to', () => {
    expect(scan('a b a', [words('pair', 'a b'), words('riap', 'b a')], true)).toEqual(['pair: a b', 'riap: b a'])
  })

  it('what was matched is one item of the next level', () => {
    const text = 'quà năm 2020 và năm 2021'
    const years = defineNotation<null>()({ kinds: { n: number } })
    const first = years.grammar('year', [years.rule({ name: 'year', like: [], read: 'năm {y:n}', then: ({ y }) => y })], { show: String })
    const pairs = defineNotation<null>()({ kinds: { year: { type: 'item', of: 'year', test: null } } })
    const second = pairs.grammar(
      'pair',
      [pairs.rule({ name: 'pair', like: [], read: '{a:year} và {b:year}', then: ({ a, b }) => [a, b] })],
      { show: String }
    )
    const stream = createStream(createDocument(text))
    const [pair] = second.scan(stream.collapse(first.scan(stream, null)), null)
    expect(pair && text.slice(pair.start, pair.end)).toBe('năm 2020 và năm 2021')
    expect((pair?.value as { value: number }[]).map(({ value }) => value)).toEqual([2020, 2021])
  })

  it('explains how far each rule came, and what it waited for', () => {
    const grammar = notation.grammar(
      'it',
      [notation.rule({ name: 'sum', like: [], read: '{x:n} triệu {c:currency}', then: ({ x }) => x })],
      { show: String }
    )
    const text = 'góp 5 triệu bảng'
    expect(grammar.explain(createStream(createDocument(text)))).toEqual([
      { grammar: 'it', rule: 'sum', start: 4, end: 11, fits: false, expected: ['currency'] }
    ])
  })
})
