import { defineExtractor as define } from '../pipeline/index.js'
import type { AnyExtractor, Annotation, Document, Draft, Extractor } from '../types.js'
import { createGrammar, type ReadRule } from './grammar.js'
import { createStream } from './stream.js'
import type { Rule } from './types.js'

/** An extractor whose rules say all it reads. */
export interface RuleExtractor<K extends string, V, N extends readonly AnyExtractor[]> extends Omit<
  Extractor<K, V, N>,
  'extract' | 'grammars'
> {
  /** Rules of one notation; the annotations of `needs` are items of their stream. */
  readonly rules: readonly Rule<V, unknown>[]
}

/**
 * Defines an extractor of your own, by rules of a notation or by a function that yields drafts.
 * `needs` holds the extractors whose annotations it reads: they run first, and for rules each
 * annotation is one item. What it yields is checked: a span outside the text, or a value that does
 * not fit the schema, is a TypeError that names the extractor and the rule.
 *
 * @example
 * ```js
 * import { amount, defineExtractor, defineNotation, extract, item } from 'boctach'
 * import * as z from 'zod'
 *
 * const { rule } = defineNotation()({ kinds: { n: item(amount) } })
 * const age = defineExtractor({
 *   kind: 'age',
 *   needs: [amount],
 *   schema: z.object({ years: z.number() }),
 *   rules: [rule({ name: 'years', like: [['một cụ 95 tuổi', '95']], not: ['95 hộ'], read: '{n:n} tuổi', then: ({ n }) => ({ years: Number(n.value.value) }) })]
 * })
 * extract('một cụ 95 tuổi', [age]).mentions.map(({ value, rule }) => [value.years, rule]) // => [[95, 'years']]
 * ```
 */
export function defineExtractor<const K extends string, V, const N extends readonly AnyExtractor[]>(
  extractor: RuleExtractor<K, V, N> | Extractor<K, V, N>
): Extractor<K, V, N> {
  if (!('rules' in extractor)) {
    if (typeof extractor.extract !== 'function') return define(extractor)
    return define({
      ...extractor,
      extract: (document, found, report) => checked(extractor, document, extractor.extract(document, found, report))
    })
  }
  const { rules, ...rest } = extractor
  const grammar = createGrammar(extractor.kind, rules as readonly ReadRule<V, unknown>[], (value) => JSON.stringify(value))
  return define<K, V, N>({
    ...rest,
    grammars: [grammar],
    extract(document, found) {
      const lists = extractor.needs.map((need) => found.get(need as N[number]) as readonly Annotation[])
      const drafts = grammar.scan(createStream(document, ...lists), null).map((match) => ({ ...match, parts: partsOf(match.slots) }))
      return checked(extractor, document, drafts)
    }
  })
}

/** The annotations that stand in the slots of a match. */
export function partsOf(slots: Readonly<Record<string, unknown>>): Annotation[] {
  return Object.values(slots)
    .flatMap((slot) => (Array.isArray(slot) ? (slot as unknown[]) : [slot]))
    .filter(isAnnotation)
}

function isAnnotation(slot: unknown): slot is Annotation {
  return typeof slot === 'object' && slot !== null && 'implied' in slot && 'kind' in slot
}

function* checked<V>(
  { kind, schema }: Pick<Extractor<string, V>, 'kind' | 'schema'>,
  { text }: Document,
  drafts: Iterable<Draft<V>>
): Iterable<Draft<V>> {
  for (const draft of drafts) {
    const { start, end, rule } = draft
    const name = `Extractor "${kind}", rule "${rule}"`
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) {
      throw new TypeError(`${name}: the span ${String(start)} to ${String(end)} is not within the text of ${text.length} characters`)
    }
    const result = schema.safeParse(draft.value)
    if (!result.success) {
      const issue = result.error.issues[0]
      throw new TypeError(`${name}: the value does not fit the schema: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
    }
    yield draft
  }
}
