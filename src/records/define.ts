import type * as z from 'zod'
import type { AnyExtractor, Annotation, Diagnostic, Document, ValueOf } from '../types.js'

/** What the extractors of a record found; all offsets count in `Document.text`. */
export interface RecordRun<N extends readonly AnyExtractor[]> {
  get<E extends N[number]>(this: void, extractor: E): readonly Annotation<E['kind'], ValueOf<E>>[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A record: which extractors it needs, and how what they found becomes one typed value. */
export interface RecordDefinition<R, N extends readonly AnyExtractor[]> {
  readonly name: string
  readonly needs: N
  readonly schema: z.ZodType<R>
  /** `input` is the caller's string, which the record's spans count in: `toMentions` makes them so. */
  assemble(this: void, document: Document, found: RecordRun<N>, input: string): R
}

/**
 * Defines a record of your own. Of the annotations in `found`, `toMentions` makes mentions with spans in the caller's string.
 *
 * @example
 * ```js
 * import { defineRecord, fund, parseRecord, quantity, toMentions } from 'boctach'
 * import * as z from 'zod'
 *
 * const relief = defineRecord({
 *   name: 'relief',
 *   needs: [fund, quantity],
 *   schema: z.object({ vnd: z.int(), gifts: z.number() }),
 *   assemble: (document, found, input) => ({
 *     vnd: toMentions(document, input, found.get(fund)).reduce((sum, { vnd }) => sum + (vnd ?? 0), 0),
 *     gifts: found.get(quantity).reduce((sum, { value }) => sum + value.value, 0)
 *   })
 * })
 * parseRecord('Hội trao 120 suất quà và 60 triệu đồng.', relief) // => { vnd: 60000000, gifts: 120 }
 * ```
 */
export function defineRecord<R, const N extends readonly AnyExtractor[]>(definition: RecordDefinition<R, N>): RecordDefinition<R, N> {
  if (typeof definition.name !== 'string' || definition.name === '') throw new TypeError('A record needs a non-empty string as its name')
  if (!Array.isArray(definition.needs)) throw new TypeError(`Record "${definition.name}" needs a list of extractors as its needs`)
  if (typeof definition.assemble !== 'function') throw new TypeError(`Record "${definition.name}" needs a function that assembles it`)
  return Object.freeze({ ...definition, needs: Object.freeze([...definition.needs]) as unknown as N })
}
