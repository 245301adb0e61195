import type { Document } from '../types.js'
import { toCodes } from './columns.js'
import type { Found, Stream } from './types.js'

interface Folded {
  readonly first: number
  readonly last: number
  readonly found: Found
}

/** Which thing found stands at a token of that code, -1 for a plain token. */
export function foundAt(code: number): number {
  return (-1 - code) >> 1
}

/** The token is within a thing found, and not its first. */
export function isInside(code: number): boolean {
  return code < 0 && (code & 1) === 0
}

/** First token of the item behind the one at a token. */
export function itemBehind({ codes, lasts }: Pick<Stream, 'codes' | 'lasts'>, at: number): number {
  const code = codes[at] as number
  return code >= 0 ? at + 1 : (lasts[foundAt(code)] as number)
}

/** First token of the item before the one at a token. */
export function itemBefore({ codes, firsts }: Pick<Stream, 'codes' | 'firsts'>, at: number): number {
  const code = codes[at - 1] as number
  return code >= 0 ? at - 1 : (firsts[foundAt(code)] as number)
}

/** The stream of a document, with the annotations of some extractors as items: of two that overlap the first, then the longest, stays. */
export function createStream(document: Document, ...lists: readonly (readonly Found[])[]): Stream {
  const filled = lists.filter(({ length }) => length > 0)
  if (filled.length === 0) return toPlain(document)
  const [first] = filled as [readonly Found[]]
  return toStream(document, inOrder(filled.length === 1 ? toFolded(document, first) : filled.flatMap((list) => toFolded(document, list))))
}

/** What an extractor found stands in the streams of many rooms. */
const known = new WeakMap<readonly Found[], readonly Folded[]>()

/** Token positions of things in text order. */
function toFolded(document: Document, list: readonly Found[]): readonly Folded[] {
  let folded = known.get(list)
  if (folded === undefined) known.set(list, (folded = place(document, list)))
  return folded
}

function place({ tokens }: Document, list: readonly Found[]): readonly Folded[] {
  let at = 0
  return list.map((found) => {
    if ('first' in found) return { first: found.first, last: found.last, found }
    at = seek(tokens.end, tokens.length, found.start, at)
    let last = at + 1
    while (last < tokens.length && (tokens.start[last] as number) < found.end) last++
    return { first: at, last, found }
  })
}

/** First token that ends behind an offset: from a guess in strides that double, then by halves. */
function seek(ends: Uint32Array, length: number, offset: number, guess: number): number {
  let low = guess
  // A thing may begin before the end of the one before it.
  while (low > 0 && (ends[low - 1] as number) > offset) low--
  let stride = 1
  while (low + stride < length && (ends[low + stride] as number) <= offset) stride *= 2
  let high = Math.min(length, low + stride)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const plain = new WeakMap<Document, Stream>()

/** Nothing folded, as each room begins with it: made once a document. */
function toPlain(document: Document): Stream {
  let known = plain.get(document)
  if (known === undefined) plain.set(document, (known = toStream(document, [])))
  return known
}

function toStream(document: Document, folded: readonly Folded[]): Stream {
  const kept: Folded[] = []
  const found: Found[] = []
  const firsts: number[] = []
  const lasts: number[] = []
  let at = 0
  for (const each of folded) {
    const { first, last } = each
    if (first < at || first >= document.tokens.length) continue
    kept.push(each)
    found.push(each.found)
    firsts.push(first)
    lasts.push(last)
    at = last
  }
  let codes: Int32Array | null = null
  const stream: Stream = {
    document,
    length: document.tokens.length,
    // Many a stream holds nothing that its grammar begins with.
    get codes() {
      return (codes ??= toLaid(toCodes(document), firsts, lasts))
    },
    found,
    firsts,
    lasts,
    collapse: (matches) =>
      matches.length === 0
        ? stream
        : toStream(document, inOrder([...matches.map((found): Folded => ({ first: found.first, last: found.last, found })), ...kept]))
  }
  return stream
}

/** Codes of tokens with things found laid over them. */
function toLaid(plain: Int32Array, firsts: readonly number[], lasts: readonly number[]): Int32Array {
  if (firsts.length === 0) return plain
  const codes = plain.slice()
  for (let index = 0; index < firsts.length; index++) {
    const first = firsts[index] as number
    codes[first] = -2 * index - 1
    for (let at = first + 1; at < (lasts[index] as number); at++) codes[at] = -2 * index - 2
  }
  return codes
}

function inOrder(folded: readonly Folded[]): readonly Folded[] {
  for (let at = 1; at < folded.length; at++) {
    if (compare(folded[at - 1] as Folded, folded[at] as Folded) > 0) return folded.toSorted(compare)
  }
  return folded
}

function compare(left: Folded, right: Folded): number {
  return left.first - right.first || right.last - left.last
}
