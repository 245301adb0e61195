import type { Annotation, AnyExtractor, Diagnostic, Document, Draft, Extractor, Found, ValueOf } from '../types.js'
import { toOrder } from './order.js'
import { resolveOverlaps } from './overlap.js'

/** What a run found: annotations by extractor, and the diagnostics, both with `Document.text` offsets. */
export interface Run {
  get<E extends AnyExtractor>(this: void, extractor: E): readonly Annotation<E['kind'], ValueOf<E>>[]
  readonly diagnostics: readonly Diagnostic[]
}

const NO_PARTS: readonly never[] = Object.freeze([])

/** Runs the extractors, and all they need, over a document. */
export function run(document: Document, extractors: readonly AnyExtractor[]): Run {
  const lists = new Map<AnyExtractor, readonly Annotation[]>()
  const diagnostics: Diagnostic[] = []
  const found = {
    get(this: void, extractor: AnyExtractor): readonly Annotation[] {
      const list = lists.get(extractor)
      if (list === undefined) throw new TypeError(`Nothing was found for "${extractor.kind}": is it in needs?`)
      return list
    }
  }
  for (const extractor of toOrder(extractors)) {
    const { kind } = extractor
    const annotations: Annotation[] = []
    const drafts: Iterable<Draft<unknown>> = (extractor as Extractor).extract(
      document,
      found as Found<readonly AnyExtractor[]>,
      (diagnostic) => {
        diagnostics.push(diagnostic)
      }
    )
    for (const { start, end, value, rule, parts = NO_PARTS, implied = NO_PARTS } of drafts) {
      annotations.push({ kind, start, end, value, rule, parts, implied })
    }
    lists.set(extractor, resolveOverlaps(annotations))
  }
  return { get: found.get as Run['get'], diagnostics }
}
