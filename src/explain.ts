import { EXTRACTORS } from './extractors/all.js'
import { observe, type Scanned } from './grammar/index.js'
import { read } from './parse-kind.js'
import { run } from './pipeline/index.js'
import type { AnyExtractor, ParseOptions, Span } from './types.js'

/** What one rule came to where it began. */
export interface Explanation {
  /** UTF-16 offsets into the string that was passed: from where the rule began to where its pattern went along. */
  readonly span: Span
  readonly text: string
  /** The level the rule is of, and its name. */
  readonly grammar: string
  readonly rule: string
  /**
   * `matched`: this rule made a mention here. `lost`: its pattern fits, and another match has the words.
   * `refused`: its pattern fits, and what stands around it or its values spoke against it.
   * `stopped`: the pattern went no further.
   */
  readonly outcome: 'matched' | 'lost' | 'refused' | 'stopped'
  /** What would have led on, as the pattern writes it. */
  readonly expected: readonly string[]
}

const KINDS: ReadonlyMap<string, AnyExtractor> = new Map(EXTRACTORS.map((extractor) => [extractor.kind, extractor]))

/**
 * Says of a text, for each place where a rule of a kind began, which rule won, which came how far,
 * and what it waited for. `kind` is the kind of one of the extractors (`date`, `fund`, …), or an extractor of your own.
 *
 * @throws TypeError if no extractor has the kind.
 *
 * @example
 * ```js
 * import { amount, defineExtractor, defineNotation, explain, item } from 'boctach'
 * import * as z from 'zod'
 *
 * const { rule } = defineNotation()({ kinds: { n: item(amount) } })
 * const age = defineExtractor({ kind: 'age', needs: [amount], schema: z.number(), rules: [rule({ name: 'years', like: [], read: '{n:n} tuổi', then: ({ n }) => Number(n.value.value) })] })
 * explain('95 tuổi', age).map(({ text, rule, outcome }) => `${rule} ${outcome}: ${text}`) // => ['years matched: 95 tuổi']
 * ```
 */
export function explain(input: string, kind: string | AnyExtractor, options: ParseOptions = {}): Explanation[] {
  const extractor = typeof kind === 'string' ? KINDS.get(kind) : kind
  if (extractor === undefined)
    throw new TypeError(`No extractor has the kind ${JSON.stringify(kind)}; there are ${[...KINDS.keys()].join(', ')}`)
  const document = read(input, options)
  const own = new Set(extractor.grammars)
  const scans = observe(() => run(document, [extractor])).filter(({ grammar }) => own.has(grammar))
  const explanations = scans.flatMap((scanned) =>
    scanned.grammar.explain(scanned.stream).map(({ grammar, rule, start, end, fits, expected }): Explanation => {
      const outcome = outcomeOf(scanned, rule, start, fits)
      const match = scanned.matches.find((each) => each.start === start && each.rule === rule)
      const span = { start: document.toSource(start), end: document.toSource(match?.end ?? end) }
      return { span, text: input.slice(span.start, span.end), grammar, rule, outcome, expected: outcome === 'stopped' ? expected : [] }
    })
  )
  return explanations.sort((left, right) => left.span.start - right.span.start)
}

function outcomeOf({ matches }: Scanned, rule: string, start: number, fits: boolean): Explanation['outcome'] {
  if (!fits) return 'stopped'
  if (matches.some((each) => each.start === start && each.rule === rule)) return 'matched'
  return matches.some((each) => each.start <= start && each.end > start) ? 'lost' : 'refused'
}
