/** A line of a stream, without its end. */
export interface Line {
  /** The line's number in the stream, from 1: blank and broken lines count. */
  readonly number: number
  /** Why it cannot be read, else its text. */
  readonly text: string | SyntaxError
  /** Whether its end was there: the last line of a stream may be half of one. */
  readonly isWhole: boolean
}

/**
 * The lines of a stream of strings or UTF-8, cut anywhere. Bytes that are no UTF-8 spoil their own line alone, and a
 * line longer than the limit is never held whole.
 */
export async function* readLines(
  source: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  maxLineCharacters: number
): AsyncGenerator<Line, void, undefined> {
  let number = 1
  let decoder = new TextDecoder('utf-8', { fatal: true })
  // Pieces of a line are joined only at its end, so that a long line costs no more than its length.
  let pieces: string[] = []
  let length = 0
  let broken: SyntaxError | null = null
  const add = (toPiece: () => string): void => {
    if (broken !== null) return
    try {
      const piece = toPiece()
      length += piece.length
      if (length > maxLineCharacters) pieces = []
      else pieces.push(piece)
    } catch {
      broken = new SyntaxError('is not UTF-8')
      decoder = new TextDecoder('utf-8', { fatal: true })
    }
  }
  const take = (isWhole: boolean): Line => {
    add(() => decoder.decode())
    const isLong = length > maxLineCharacters
    const line = {
      number: number++,
      text: broken ?? (isLong ? new SyntaxError(`has ${length} characters in a line, of ${maxLineCharacters} at most`) : pieces.join('')),
      isWhole
    }
    pieces = []
    length = 0
    broken = null
    return line
  }
  for await (const chunk of source) {
    const isText = typeof chunk === 'string'
    const endFrom = (from: number): number => (isText ? chunk.indexOf('\n', from) : chunk.indexOf(10, from))
    const cut = (from: number, end?: number): void =>
      add(() => (isText ? chunk.slice(from, end) : decoder.decode(chunk.subarray(from, end), { stream: true })))
    let from = 0
    for (let end = endFrom(0); end >= 0; end = endFrom(from)) {
      cut(from, end)
      yield take(true)
      from = end + 1
    }
    cut(from)
  }
  const last = take(false)
  if (last.text !== '') yield last
}

/** The value of a line of NDJSON, a SyntaxError in place of what is none, or undefined for a blank line. */
export function toValue({ text }: Pick<Line, 'text'>): unknown {
  if (text instanceof SyntaxError) return text
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    return new SyntaxError(`is no JSON: ${(error as Error).message}`)
  }
}
