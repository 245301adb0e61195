import { describe, expect, it } from 'vitest'
import { createFolder, runHere } from './project.js'

const { folder, write } = createFolder()
type Line = {
  line: number
  id?: string
  version: string
  item?: Record<string, unknown>
  title: string | null
  source: string | null
  dates: { edtf: string }[]
  funds: { vnd: number }[]
}
const linesOf = (out: string): Line[] =>
  out
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
const errorsOf = (error: string): string[] =>
  error
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(`boctach: ${folder}/`, ''))
const bytes = (...parts: readonly (string | number)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))))

describe('an item', () => {
  it('has its title, source and date at the top, and its other members carried through', async () => {
    const path = write(
      'a.ndjson',
      '{"id":7,"text":"Hôm qua góp 2 tỷ đồng","title":"Tiêu đề","source":"Báo A","publishedAt":"2024-03-02","url":"https://a","tags":["x"]}\n'
    )
    const [line] = linesOf((await runHere(['--format', 'ndjson', path])).out)
    expect(line).toMatchObject({
      line: 1,
      id: '7',
      version: '0.1.0',
      item: { url: 'https://a', tags: ['x'] },
      title: 'Tiêu đề',
      source: 'Báo A',
      dates: [{ edtf: '2024-03-01' }],
      funds: [{ vnd: 2_000_000_000 }]
    })
  })

  it.each([
    ['{"text":7}', 'Expected a string of text, got number'],
    ['{"txt":"x"}', 'Expected a string of text, got undefined'],
    ['[1]', 'Expected an item {"text"}, got an array'],
    ['7', 'Expected a string of text, got number'],
    ['{"id":"i","text":"x","publishedat":"2024-03-02"}', 'i: publishedat is unknown: did you mean publishedAt?'],
    ['{"id":"i","text":"x","published_at":"2024-03-02"}', 'i: published_at is unknown: did you mean publishedAt?'],
    ['{"id":"i","text":"x","Title":"t"}', 'i: Title is unknown: did you mean title?'],
    ['{"id":"i","text":"x","title":7}', 'i: title must be a string, got number'],
    ['{"id":"i","text":"x","source":[]}', 'i: source must be a string, got object'],
    ['{"id":["i"],"text":"x"}', 'id must be a string or a number, got object'],
    ['{"text":"x","publishedAt":20240302}', 'options.publishedAt must be an ISO date (YYYY-MM-DD), got 20240302'],
    ['{"text":"x","options":"2024"}', 'options must be an object, got string'],
    ['{"text":"x","options":{"publishedat":"2024-03-02"}}', 'options.publishedat is unknown: did you mean publishedAt?'],
    ['{"text":"x","options":{"rates":{"usd":1}}}', 'options.rates.usd is no ISO 4217 code: three capitals, as in USD'],
    ['{"text":"x","publishedAt":"2024-03-02","options":{"publishedAt":"2024-03-03"}}', 'publishedAt is given twice: once in options']
  ])('%s is an error line that says so', async (line, message) => {
    const { code, error } = await runHere(['--format', 'ndjson', write('wrong.ndjson', `\n${line}\n`)])
    expect([code, errorsOf(error)]).toEqual([1, [`wrong.ndjson:2: ${message}`]])
  })

  it('that is no UTF-8 spoils its line alone', async () => {
    const path = write(
      'bytes.ndjson',
      bytes(
        '\ufeff{"id":"a","text":"2 tỷ đồng"}\n{"id":"b","text":"',
        0xe1,
        0xba,
        '"}\n{"id":"c","text":"',
        0xff,
        '"}\r\n{"id":"d","text":"3 tỷ đồng"}'
      )
    )
    const { code, out, error } = await runHere(['--format', 'ndjson', path])
    expect([code, linesOf(out).map(({ id, funds }) => [id, funds[0]?.vnd]), errorsOf(error)]).toEqual([
      1,
      [
        ['a', 2_000_000_000],
        ['d', 3_000_000_000]
      ],
      ['bytes.ndjson:2: is not UTF-8', 'bytes.ndjson:3: is not UTF-8']
    ])
  })

  it('of a JSON array knows its physical line', async () => {
    const path = write('list.json', '[\n  {"id": "a", "text": "2 tỷ đồng"},\n  {"text":\n 7}, "5 triệu đồng"\n]')
    const { out, error } = await runHere(['--format', 'ndjson', path])
    expect([linesOf(out).map(({ line, id, funds }) => [line, id, funds[0]?.vnd]), errorsOf(error)]).toEqual([
      [
        [2, 'a', 2_000_000_000],
        [4, undefined, 5_000_000]
      ],
      ['list.json:3: Expected a string of text, got number']
    ])
    expect(errorsOf((await runHere([write('half.json', '[{"text":"x"},')])).error)[0]).toMatch(/^half.json: is no JSON: /)
  })
})

describe('a table', () => {
  it('has its columns named, others carried through, a cell with breaks, and its physical lines', async () => {
    const path = write(
      'bài.csv',
      bytes(
        0xef,
        0xbb,
        0xbf,
        'mã;nội dung;ngày;url\r\n1;"Hôm qua góp ""2"" tỷ đồng;\r\nvà 3 triệu đồng";2024-03-02;https://a\r\n\r\n2;;2024-03-02;\r\n3;x\r\n4;x',
        0xff,
        ';;\r\n5;x;02/03/2024;\r\n6;5 triệu đồng;;\r\n'
      )
    )
    const { code, out, error } = await runHere([
      '--format',
      'ndjson',
      '--text-column',
      'nội dung',
      '--date-column',
      'ngày',
      '--id-column',
      'mã',
      path
    ])
    expect(code).toBe(1)
    expect(linesOf(out).map(({ line, id, item, dates, funds }) => [line, id, item, dates[0]?.edtf, funds.map(({ vnd }) => vnd)])).toEqual([
      [2, '1', { url: 'https://a' }, '2024-03-01', [3_000_000]],
      [5, '2', undefined, undefined, []],
      [9, '6', undefined, undefined, [5_000_000]]
    ])
    expect(errorsOf(error)).toEqual([
      'bài.csv:6: has 2 columns, of 4',
      'bài.csv:7: is not UTF-8',
      'bài.csv:8: 5: options.publishedAt must be an ISO date (YYYY-MM-DD), got "02/03/2024"'
    ])
  })

  it.each([
    ['text,id\n"2 tỷ đồng",a', []],
    ['text\tid\n2 tỷ đồng\ta', []],
    ['body,id\nx,a', ['t.csv: has no column "text": body, id; name it by --text-column, --date-column, --id-column']],
    ['text,text\nx,a', ['t.csv: has two columns "text"']],
    ['text,id\n"x,a\ny,b', ['t.csv:2: has a quotation mark that is not closed']],
    ['text,Published At\nx,2024-01-01', ['t.csv:2: Published At is unknown: did you mean publishedAt?']]
  ])('%j', async (content, errors) => {
    const { error } = await runHere(['--format', 'ndjson', write('t.csv', content)])
    expect(errorsOf(error).filter(Boolean)).toEqual(errors)
  })

  it('is none that columns could be named of', async () => {
    expect(await runHere(['--text-column', 'x', write('a.txt', 'x')])).toMatchObject({
      code: 2,
      error: expect.stringContaining('name columns of CSV, and no input is') as string
    })
  })
})
