import type { Era } from '../../gazetteer/index.js'
import type { Span } from '../../types.js'

/** Something in the text that speaks for an era. */
export interface Vote extends Span {
  readonly rule: string
  readonly era: Era
  readonly weight: number
}

/** Evidence shown, at most. */
const SHOWN = 5

/** The era with more weight, and its votes, the weightiest first; null where nothing votes or both weigh the same. */
export function count(votes: readonly Vote[]): { readonly era: Era; readonly deciding: readonly [Vote, ...Vote[]] } | null {
  const sum = (era: Era): number => votes.reduce((total, vote) => total + (vote.era === era ? vote.weight : 0), 0)
  const lead = sum('2025') - sum('2024')
  if (lead === 0) return null
  const era = lead > 0 ? '2025' : '2024'
  const deciding = votes
    .filter((vote) => vote.era === era)
    .toSorted((left, right) => right.weight - left.weight || left.start - right.start)
  return { era, deciding: deciding.slice(0, SHOWN) as unknown as readonly [Vote, ...Vote[]] }
}
