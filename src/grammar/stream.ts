import type { Document } from '../types.js'
import type { Found, Stream } from './types.js'

interface Folded {
  readonly first: number
  readonly last: number
  readonly found: Found
}

/** The stream of a document, with the annotations of some extractors as items: of two that overlap the first, then the longest, stays. */
export function createStream(document: Document, ...lists: readonly (readonly Found[])[]): Stream {
  return fold(
    document,
    lists.flatMap((list) => toFolded(document, list))
  )
}

/** Token positions of things in text order, by one walk. */
function toFolded({ tokens }: Document, list: readonly Found[]): Folded[] {
  let at = 0
  return list.map((found) => {
    if ('first' in found) return { first: found.first, last: found.last, found }
    // A thing may begin before the end of the one before it.
    while (at > 0 && (tokens.end[at - 1] as number) > found.start) at--
    while (at < tokens.length && (tokens.end[at] as number) <= found.start) at++
    const first = at
    let last = at + 1
    while (last < tokens.length && (tokens.start[last] as number) < found.end) last++
    return { first, last, found }
  })
}

function fold(document: Document, folded: readonly Folded[]): Stream {
  const { length } = document.tokens
  const first = new Uint32Array(length + 1)
  const index = new Int32Array(length + 1).fill(-1)
  const sorted = folded.length < 2 ? folded : folded.toSorted((left, right) => left.first - right.first || right.last - left.last)
  const found: Found[] = []
  let items = 0
  let next = 0
  for (let at = 0; at < length; items++) {
    while (next < sorted.length && (sorted[next] as Folded).first < at) next++
    const here = sorted[next]
    first[items] = at
    if (here !== undefined && here.first === at && here.last > at) {
      index[items] = found.push(here.found) - 1
      at = here.last
    } else at++
  }
  first[items] = length
  return toStream(document, items, first, index, found)
}

function toStream(document: Document, length: number, first: Uint32Array, index: Int32Array, found: readonly Found[]): Stream {
  const stream: Stream = {
    document,
    length,
    first,
    index,
    found,
    collapse: (matches) => {
      const kept = matches.map((match): Folded => ({ first: match.first, last: match.last, found: match }))
      for (let at = 0; at < length; at++) {
        const old = index[at] as number
        if (old >= 0) kept.push({ first: first[at] as number, last: first[at + 1] as number, found: found[old] as Found })
      }
      return fold(document, kept)
    }
  }
  return stream
}
