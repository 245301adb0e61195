import type { Span } from '../types.js'

/** How many spans are looked through for one that passes a test: more hold no sentence of news. */
const MAX_TRIES = 64

/** Index of the first of some ordered spans that begins at an offset or behind it. */
export function indexFrom(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Pick<Span, 'start'>).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Of some ordered spans, those that begin in a range of offsets. */
export function between<S extends Span>(spans: readonly S[], start: number, end: number): S[] {
  const found: S[] = []
  for (let index = indexFrom(spans, start); index < spans.length && (spans[index] as S).start < end; index++) found.push(spans[index] as S)
  return found
}

/** The one of some ordered spans that begins right at an offset. */
export function startingAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[indexFrom(spans, offset)]
  return span?.start === offset ? span : undefined
}

/** The last of some ordered spans that begins in a range of offsets and passes a test. */
export function lastBetween<S extends Span>(spans: readonly S[], start: number, end: number, test: (span: S) => boolean): S | undefined {
  for (let index = indexFrom(spans, end) - 1, tries = 0; index >= 0 && tries < MAX_TRIES; index--, tries++) {
    const span = spans[index] as S
    if (span.start < start) return undefined
    if (test(span)) return span
  }
  return undefined
}
