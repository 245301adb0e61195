/**
 * Records of streams of texts.
 *
 * @module boctach/stream
 */
import type { NewsRecord, ParseOptions } from '../index.js'
import { readItem, toId, toItem } from './item.js'
import { readLines, toValue } from './lines.js'

/** A text, with what tells it from the others, what the caller knows of it, and options of its own. Other members are carried through. */
export interface Item {
  readonly id?: string | number | null | undefined
  readonly text: string
  /** Headline; it wins over the text's own. */
  readonly title?: string | null | undefined
  /** Outlet; it wins over the text's own. */
  readonly source?: string | null | undefined
  /** Publication date, as `options.publishedAt`. */
  readonly publishedAt?: string | null | undefined
  readonly options?: ParseOptions | null | undefined
}

/** What tells a result from the others. */
export interface Origin {
  /** Position among the items, from 0. */
  readonly index: number
  readonly id: string | null
  /** Number of the item's line, from 1, where `readNdjson` read it. */
  readonly line?: number
  /** The item's other members, as they came. */
  readonly item?: Readonly<Record<string, unknown>>
}

/** What became of one item, in the order of the items. */
export type Result = Origin & ({ readonly record: NewsRecord } | { readonly error: { readonly message: string } })

export interface StreamOptions {
  /** Reads a text in place of `parseNews`: on a pool's thread, with a deadline. */
  readonly parse?: ((text: string, options: ParseOptions) => Promise<NewsRecord>) | undefined
}

/** Texts, items, or (from NDJSON) whatever was read in place of one. */
export type Source<T> = Iterable<T> | AsyncIterable<T>

/**
 * Records of a stream of texts, one at a time: the next text is asked for only when the record
 * before it was taken (back-pressure), and the order is kept. An item that is no text gives an
 * `error`; the rest goes on.
 *
 * @param source Strings or items: an array, a generator, a Node.js or web stream.
 * @param stream How each text is read, where that is not on this very thread.
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
export async function* parseStream(
  source: Source<unknown>,
  options: ParseOptions = {},
  { parse }: StreamOptions = {}
): AsyncGenerator<Result, void, undefined> {
  let index = 0
  for await (const item of source) yield await parseItem(item, index++, options, parse)
}

/** The same as a web `TransformStream`, to pipe through. */
export function createParseStream(options: ParseOptions = {}): TransformStream<unknown, Result> {
  let index = 0
  return new TransformStream({
    async transform(item, controller) {
      controller.enqueue(await parseItem(item, index++, options))
    }
  })
}

async function parseItem(value: unknown, index: number, options: ParseOptions, parse?: StreamOptions['parse']): Promise<Result> {
  const line = typeof value === 'object' && value !== null ? LINES.get(value) : undefined
  let origin: Origin = { index, id: toId(value), ...(line !== undefined && { line }) }
  try {
    if (value instanceof SyntaxError) throw value
    const { item, ...raw } = toItem(value)
    if (item !== null) origin = { ...origin, item }
    return { ...origin, record: await readItem({ ...raw, options: { ...options, ...raw.options } }, parse) }
  } catch (error) {
    return { ...origin, error: { message: (error as Error).message } }
  }
}

/** The line that a value of NDJSON stood in. */
const LINES = new WeakMap<object, number>()

export interface NdjsonOptions {
  /** UTF-16 units of a line. A longer one comes out as an error, and is never held whole. */
  readonly maxLineCharacters?: number | undefined
}

/**
 * The values of NDJSON, from a stream of bytes or strings cut anywhere. A line that is no JSON comes
 * out as a `SyntaxError`, which `parseStream` turns into that line's `error`, with its number; so does a line that is no
 * UTF-8. Blank lines are skipped.
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
export async function* readNdjson(
  source: Source<string | Uint8Array>,
  { maxLineCharacters = Number.POSITIVE_INFINITY }: NdjsonOptions = {}
): AsyncGenerator<unknown, void, undefined> {
  for await (const line of readLines(source, maxLineCharacters)) {
    const value = toValue(line)
    if (value === undefined) continue
    if (typeof value === 'object' && value !== null) LINES.set(value, line.number)
    yield value
  }
}
