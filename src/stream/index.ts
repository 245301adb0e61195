/**
 * Records of streams of texts.
 *
 * @module boctach/stream
 */
import { parseNews, type NewsRecord, type ParseOptions } from '../index.js'
import { toItem } from './item.js'

/** A text, with what tells it from the others and options of its own. */
export interface Item {
  readonly id?: string | undefined
  readonly text: string
  readonly options?: ParseOptions | undefined
}

/** What became of one item, in the order of the items. */
export type Result =
  | { readonly index: number; readonly id: string | null; readonly record: NewsRecord }
  | { readonly index: number; readonly id: string | null; readonly error: { readonly message: string } }

/** Texts, items, or (from NDJSON) whatever was read in place of one. */
export type Source<T> = Iterable<T> | AsyncIterable<T>

/**
 * Records of a stream of texts, one at a time: the next text is asked for only when the record
 * before it was taken (back-pressure), and the order is kept. An item that is no text gives an
 * `error`; the rest goes on.
 *
 * @param source Strings or items: an array, a generator, a Node.js or web stream.
 *
 * @example
 * ```js
 * import { parseStream } from 'boctach/stream'
 *
 * const amounts = []
 * for await (const result of parseStream(['2 tỷ đồng', 7, { id: 'b', text: '5 triệu đồng' }])) amounts.push('record' in result ? result.record.funds[0].vnd : result.error.message)
 * amounts // => [2000000000, 'Expected a string of text, got number', 5000000]
 * ```
 */
export async function* parseStream(source: Source<unknown>, options: ParseOptions = {}): AsyncGenerator<Result, void, undefined> {
  let index = 0
  for await (const item of source) yield parseItem(item, index++, options)
}

/** The same as a web `TransformStream`, to pipe through. */
export function createParseStream(options: ParseOptions = {}): TransformStream<unknown, Result> {
  let index = 0
  return new TransformStream({
    transform(item, controller) {
      controller.enqueue(parseItem(item, index++, options))
    }
  })
}

function parseItem(item: unknown, index: number, options: ParseOptions): Result {
  if (item instanceof SyntaxError) return { index, id: null, error: { message: item.message } }
  const { id, text, options: own } = toItem(item)
  try {
    return { index, id, record: parseNews(text as string, own === undefined ? options : { ...options, ...own }) }
  } catch (error) {
    return { index, id, error: { message: (error as Error).message } }
  }
}

export interface NdjsonOptions {
  /** UTF-16 units of a line. A longer one comes out as an error, and is never held whole. */
  readonly maxLineCharacters?: number | undefined
}

/**
 * The values of NDJSON, from a stream of bytes or strings cut anywhere. A line that is no JSON comes
 * out as a `SyntaxError`, which `parseStream` turns into that line's `error`; blank lines are skipped.
 *
 * @example
 * ```js
 * import { parseStream, readNdjson } from 'boctach/stream'
 *
 * const ids = []
 * for await (const { id } of parseStream(readNdjson(['{"id": "a", "text": "2 tỷ ', 'đồng"}\n{"id": "b", "text": "x"}']))) ids.push(id)
 * ids // => ['a', 'b']
 * ```
 */
export async function* readNdjson(source: Source<string | Uint8Array>, { maxLineCharacters = Number.POSITIVE_INFINITY }: NdjsonOptions = {}): AsyncGenerator<unknown, void, undefined> {
  const decoder = new TextDecoder()
  // Pieces of a line are joined only at its end, so that a long line costs no more than its length.
  let pieces: string[] = []
  let length = 0
  const add = (piece: string): void => {
    length += piece.length
    if (length > maxLineCharacters) pieces = []
    else pieces.push(piece)
  }
  const take = (): string | SyntaxError => {
    const line = length > maxLineCharacters ? new SyntaxError(`has ${length} characters in a line, of ${maxLineCharacters} at most`) : pieces.join('')
    pieces = []
    length = 0
    return line
  }
  for await (const chunk of source) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      add(text.slice(from, end))
      yield* readLine(take())
      from = end + 1
    }
    add(text.slice(from))
  }
  add(decoder.decode())
  yield* readLine(take())
}

function* readLine(line: string | SyntaxError): Generator<unknown, void, undefined> {
  if (line instanceof SyntaxError) {
    yield line
    return
  }
  if (line.trim() === '') return
  try {
    yield JSON.parse(line) as unknown
  } catch (error) {
    yield new SyntaxError(`is no JSON: ${(error as Error).message}`)
  }
}
