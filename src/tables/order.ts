import type { Span } from '../index.js'

/** Index of the first mention that begins at a character or behind it; mentions stand in text order. */
export function firstFrom(mentions: readonly { readonly span: Span }[], at: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as { readonly span: Span }).span.start < at) low = middle + 1
    else high = middle
  }
  return low
}
