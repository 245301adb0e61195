import { parse, type Options, type Parser } from 'csv-parse'
import type { Bytes, Columns, Raw } from './item.js'

/** A row that wants a closing quote would else swallow the rest of the file. */
const MAX_ROW_BYTES = 32 * 1_048_576

type Row = { readonly line: number; readonly cells: readonly Buffer[] } | { readonly line: number; readonly error: string }

/** The articles of a table (CSV or TSV, with a line of names), one a row. Other columns are carried through. */
export async function* readCsvItems(source: Bytes, columns: Columns): AsyncGenerator<Raw, void, undefined> {
  let names: readonly string[] | null = null
  for await (const row of toRows(source)) {
    if ('error' in row) yield { line: row.line, value: new SyntaxError(row.error), print: row.error, isWhole: true }
    else if (names === null) names = toNames(row.cells, columns)
    else {
      const value = toItem(names, row.cells)
      yield { line: row.line, value, print: value instanceof Error ? value.message : JSON.stringify(value), isWhole: true }
    }
  }
}

/** The name of each column as an item has it. */
function toNames(cells: readonly Buffer[], { text, date, id }: Columns): string[] {
  const printed = cells.map((cell) => decodeCell(cell).trim())
  const chosen: readonly (readonly [column: string, member: string])[] = [
    [text ?? 'text', 'text'],
    [date ?? 'publishedAt', 'publishedAt'],
    [id ?? 'id', 'id']
  ]
  for (const [column] of chosen.filter((_, index) => [true, date !== null, id !== null][index])) {
    if (!printed.includes(column))
      throw new SyntaxError(`has no column "${column}": ${printed.join(', ')}; name it by --text-column, --date-column, --id-column`)
  }
  const repeated = printed.find((name, index) => printed.indexOf(name) !== index)
  if (repeated !== undefined) throw new SyntaxError(`has two columns "${repeated}"`)
  return printed.map((name) => chosen.find(([column]) => column === name)?.[1] ?? name)
}

function toItem(names: readonly string[], cells: readonly Buffer[]): Record<string, string> | SyntaxError {
  if (cells.length !== names.length) return new SyntaxError(`has ${cells.length} columns, of ${names.length}`)
  try {
    const entries = cells.map((cell, index) => [names[index] as string, decodeCell(cell)] as const)
    // An empty cell says nothing, except of the text.
    return Object.fromEntries(entries.filter(([name, value]) => value !== '' || name === 'text'))
  } catch {
    return new SyntaxError('is not UTF-8')
  }
}

function decodeCell(cell: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(cell)
}

async function* toRows(source: Bytes): AsyncGenerator<Row, void, undefined> {
  const rows: Row[] = []
  const breaks = countBreaks()
  const start = (head: Buffer): Parser => {
    const parser = parse({
      // Cells as bytes: what is no UTF-8 spoils its own row alone.
      encoding: false,
      delimiter: toDelimiter(head),
      relax_column_count: true,
      // Half a quotation is text: an error there would take the next rows with it.
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: MAX_ROW_BYTES,
      on_record(row, { bytes }) {
        // The types know cells of text alone.
        const cells = row as unknown as Buffer[]
        rows.push({ line: breaks.lineOf(bytes - 1) - cells.reduce((sum, cell) => sum + breaksIn(cell), 0), cells })
        return null
      },
      on_skip(error) {
        rows.push({
          line: breaks.lineOf(Number(error?.bytes ?? 0)),
          error: error?.code === 'CSV_QUOTE_NOT_CLOSED' ? 'has a quotation mark that is not closed' : (error?.message ?? 'is no row')
        })
        return undefined
      }
    } satisfies Options)
    parser.on('error', () => undefined)
    return parser.resume()
  }
  let parser: Parser | null = null
  for await (const bytes of withWholeHead(source)) {
    breaks.add(bytes)
    parser ??= start(bytes)
    await new Promise<void>((resolve, reject) => parser?.write(bytes, (error) => (error ? reject(error) : resolve())))
    yield* rows.splice(0)
  }
  if (parser === null) return
  const ended = parser
  await new Promise<void>((resolve, reject) => ended.end((error?: Error | null) => (error ? reject(error) : resolve())))
  yield* rows.splice(0)
}

interface Breaks {
  add(this: void, bytes: Buffer): void
  /** The line, from 1, of a byte; asked for in the order of the bytes. */
  lineOf(this: void, offset: number): number
}

/** Line breaks of bytes as they come: the parser counts those within cells in its own way. */
function countBreaks(): Breaks {
  let [length, passed] = [0, 0]
  let [before, ahead] = [1, [] as number[]]
  return {
    add(bytes) {
      before += passed
      ahead = ahead.slice(passed)
      passed = 0
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) ahead.push(length + at)
      length += bytes.length
    },
    lineOf(offset) {
      while (passed < ahead.length && (ahead[passed] as number) < offset) passed++
      return before + passed
    }
  }
}

function breaksIn(cell: Buffer): number {
  let count = 0
  for (let at = cell.indexOf(10); at >= 0; at = cell.indexOf(10, at + 1)) count++
  return count
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf])

/** The same bytes, of which the first piece has a whole line, without a byte order mark. */
async function* withWholeHead(source: Bytes): AsyncGenerator<Buffer, void, undefined> {
  let head: Buffer[] | null = []
  const toHead = (pieces: readonly Buffer[]): Buffer => {
    const all = Buffer.concat(pieces)
    return all.subarray(0, BOM.length).equals(BOM) ? all.subarray(BOM.length) : all
  }
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    if (head === null) yield bytes
    else {
      head.push(bytes)
      if (!bytes.includes(10)) continue
      yield toHead(head)
      head = null
    }
  }
  if (head !== null) yield toHead(head)
}

/** The mark that most often parts the names of the first line. */
function toDelimiter(head: Buffer): string {
  const names =
    head
      .toString('latin1')
      .split(/\r?\n/, 1)[0]
      ?.replaceAll(/"[^"]*"/g, '') ?? ''
  const [best] = [',', ';', '\t'].map((mark) => ({ mark, count: names.split(mark).length })).sort((left, right) => right.count - left.count)
  return best?.mark ?? ','
}
