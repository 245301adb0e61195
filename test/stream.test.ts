import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { parseNews } from '../src/index.js'
import { createParseStream, parseStream, readNdjson, type Result, type Source } from '../src/stream/index.js'

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of source) items.push(item)
  return items
}
/** "id: amount" or "id! message", in order */
const show = (result: Result): string =>
  `${result.id ?? result.index}${'record' in result ? `: ${result.record.funds[0]?.amount ?? '-'}` : `! ${result.error.message}`}`
const showAll = async (source: Source<unknown>): Promise<string[]> => (await all(parseStream(source))).map(show)

describe('parseStream', () => {
  it('keeps the order, and goes on after an item that is no text', async () => {
    expect(await showAll(['2 tỷ đồng', 7, { id: 'b', text: '5 triệu đồng' }, { id: 3, text: null }, 'không có'])).toEqual([
      '0: 2000000000',
      '1! Expected a string of text, got number',
      'b: 5000000',
      '3! Expected a string of text, got null',
      '4: -'
    ])
  })

  it('gives an item its own options', async () => {
    const [first, second] = await all(
      parseStream(
        [
          { text: 'Hôm qua', options: { publishedAt: '2024-03-02' } },
          { text: 'Hôm qua', options: { publishedAt: 'x' } }
        ],
        { publishedAt: '2024-01-01' }
      )
    )
    expect(first).toMatchObject({ record: { dates: [{ edtf: '2024-03-01' }] } })
    expect(second).toMatchObject({ error: { message: 'options.publishedAt must be an ISO date (YYYY-MM-DD), got "x"' } })
  })

  it('asks for the next text only when the record before it is taken', async () => {
    let asked = 0
    const source = function* (): Generator<string> {
      while (true) yield `${++asked} triệu đồng`
    }
    const results = parseStream(source())
    await results.next()
    await results.next()
    expect(asked).toBe(2)
    await results.return()
  })

  it('reads node and web streams', async () => {
    expect(await showAll(Readable.from(['1 tỷ đồng', '2 tỷ đồng']))).toEqual(['0: 1000000000', '1: 2000000000'])
    const piped = new Blob(['3 tỷ đồng']).stream().pipeThrough(new TextDecoderStream()).pipeThrough(createParseStream())
    expect((await all(piped as unknown as AsyncIterable<Result>)).map(show)).toEqual(['0: 3000000000'])
  })

  it('cuts at the limit, with a diagnostic, and never inside a character', () => {
    const text = 'Góp 2 tỷ đồng 🎉🎉 và 5 triệu đồng'
    const { funds, diagnostics } = parseNews(text, { maxCharacters: 15 })
    expect(funds.map(({ amount }) => amount)).toEqual(['2000000000'])
    expect(diagnostics).toMatchObject([
      { code: 'input/truncated', span: { start: 14, end: text.length }, actual: String(text.length), expected: '15' }
    ])
    expect(() => parseNews(text, { maxCharacters: -1 })).toThrow('options.maxCharacters must be a whole number, got -1')
  })
})

describe('readNdjson', () => {
  const lines = '{"id":"a","text":"2 tỷ đồng"}\n\n{"id":"b","text":\n{"id":"c","text":"5 triệu đồng"}'

  it.each([1, 2, 3, 7, 1000])('reads bytes cut every %i', async (size) => {
    const bytes = new TextEncoder().encode(lines)
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
    const results = await showAll(readNdjson(chunks))
    expect([results[0], results[1]?.startsWith('1! is no JSON: '), results[2], results.length]).toEqual([
      'a: 2000000000',
      true,
      'c: 5000000',
      3
    ])
  })

  it.each([1, 5, 1000])('holds no line longer than its limit, cut every %i', async (size) => {
    const bytes = new TextEncoder().encode(
      `{"id":"a","text":"2 tỷ đồng"}\n{"id":"b","text":"${'x'.repeat(100)}"}\n{"id":"c","text":"5 triệu đồng"}`
    )
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
    expect(await showAll(readNdjson(chunks, { maxLineCharacters: 40 }))).toEqual([
      'a: 2000000000',
      '1! has 120 characters in a line, of 40 at most',
      'c: 5000000'
    ])
  })
})
