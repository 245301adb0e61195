import type { AnyExtractor } from '../types.js'

/** The extractors and all they need, each once, needs first. Two extractors of one kind are an error. */
export function toOrder(extractors: readonly AnyExtractor[]): AnyExtractor[] {
  const order: AnyExtractor[] = []
  const kinds = new Map<string, AnyExtractor>()
  const visit = (extractor: AnyExtractor): void => {
    const known = kinds.get(extractor.kind)
    if (known === extractor) return
    if (known !== undefined) throw new TypeError(`Two extractors have the kind "${extractor.kind}"`)
    kinds.set(extractor.kind, extractor)
    for (const need of extractor.needs as readonly AnyExtractor[]) visit(need)
    order.push(extractor)
  }
  for (const extractor of extractors) visit(extractor)
  return order
}
