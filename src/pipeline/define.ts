import type { AnyExtractor, Extractor } from '../types.js'

/**
 * Freezes an extractor. `needs` holds the extractors whose annotations `extract` reads; they run
 * first, and asking `found` for any other is a compile error.
 */
export function defineExtractor<const K extends string, V, const N extends readonly AnyExtractor[]>(
  extractor: Extractor<K, V, N>
): Extractor<K, V, N> {
  if (typeof extractor.kind !== 'string' || extractor.kind === '') throw new TypeError('An extractor needs a non-empty string as its kind')
  if (typeof extractor.extract !== 'function') throw new TypeError(`Extractor "${extractor.kind}" needs an extract function`)
  if (!Array.isArray(extractor.needs)) throw new TypeError(`Extractor "${extractor.kind}" needs a list of extractors as its needs`)
  return Object.freeze({ ...extractor, needs: Object.freeze([...extractor.needs]) as unknown as N })
}
