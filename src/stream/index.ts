import { parseNews, type NewsRecord, type ParseOptions } from '../index.js'

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
  const { id = null, text, options: own } = toItem(item)
  try {
    return { index, id, record: parseNews(text as string, own === undefined ? options : { ...options, ...own }) }
  } catch (error) {
    return { index, id, error: { message: (error as Error).message } }
  }
}

function toItem(item: unknown): { id?: string | null; text: unknown; options?: ParseOptions | undefined } {
  if (typeof item !== 'object' || item === null) return { text: item }
  const { id, text, options } = item as Record<string, unknown>
  return { id: typeof id === 'string' || typeof id === 'number' ? String(id) : null, text, options: options as ParseOptions | undefined }
}

/**
 * The values of NDJSON, from a stream of bytes or strings cut anywhere. A line that is no JSON comes
 * out as a `SyntaxError`, which `parseStream` turns into that line's `error`; blank lines are skipped.
 */
export async function* readNdjson(source: Source<string | Uint8Array>): AsyncGenerator<unknown, void, undefined> {
  const decoder = new TextDecoder()
  // Pieces of a line are joined only at its end, so that a long line costs no more than its length.
  let pieces: string[] = []
  for await (const chunk of source) {
    const lines = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n')
    for (const [index, line] of lines.entries()) {
      pieces.push(line)
      if (index === lines.length - 1) break
      yield* readLine(pieces.join(''))
      pieces = []
    }
  }
  pieces.push(decoder.decode())
  yield* readLine(pieces.join(''))
}

function* readLine(line: string): Generator<unknown, void, undefined> {
  if (line.trim() === '') return
  try {
    yield JSON.parse(line) as unknown
  } catch (error) {
    yield new SyntaxError(`is no JSON: ${(error as Error).message}`)
  }
}
