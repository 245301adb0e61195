import { startingAt } from '../../pipeline/index.js'
import type { Document, Span } from '../../types.js'
import type { Cell } from './schema.js'

/** What was found that is all of a cell; null if none is. */
export function fillingOf<A extends Span>({ tokens }: Document, { first, last }: Cell, found: readonly A[]): A | null {
  if (first >= last) return null
  const filling = startingAt(found, tokens.start[first] as number)
  return filling !== undefined && filling.end === tokens.end[last - 1] ? filling : null
}
