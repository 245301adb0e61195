import type { Span } from '../types.js'

/**
 * Of spans that overlap, keeps the one that begins first, and of those the longest; the result
 * is in text order. A span inside another of the same list never survives.
 */
export function resolveOverlaps<S extends Span>(spans: readonly S[]): S[] {
  const sorted = isSorted(spans) ? spans : spans.toSorted((left, right) => left.start - right.start || right.end - left.end)
  const kept: S[] = []
  let end = -1
  for (const span of sorted) {
    if (span.start < end) continue
    kept.push(span)
    end = span.end
  }
  return kept
}

function isSorted(spans: readonly Span[]): boolean {
  for (let at = 1; at < spans.length; at++) {
    const before = spans[at - 1] as Span
    const span = spans[at] as Span
    if (span.start < before.start || (span.start === before.start && span.end > before.end)) return false
  }
  return true
}
