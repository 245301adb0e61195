import { modelCount } from '../../extractors/index.js'
import type { RecordRun } from '../define.js'
import { toMentions } from '../mentions.js'
import type { Document } from '../../types.js'
import type { LocationMention, ModelCountMention } from './schema.js'
import { endOfTitle } from './title.js'

/** How far a rounded headline may be from the body's figure. */
const ROUNDING = 0.1

type Count = Omit<ModelCountMention, 'sameAs' | 'members'>

/** Counts of models: those of the headline linked to the body's, those without a place given the article's. */
export function toModelCounts(
  document: Document,
  input: string,
  found: RecordRun<readonly [typeof modelCount]>,
  members: readonly (readonly number[])[],
  main: LocationMention | null
): ModelCountMention[] {
  const counts = toMentions(document, input, found.get(modelCount))
  const titleEnd = document.toSource(endOfTitle(document))
  return counts.map((count, index) =>
    withPlace(Object.assign(count, { sameAs: sameAs(count, counts, titleEnd), members: [...(members[index] ?? [])] }), main)
  )
}

/** A count of the headline is the body's count of the same unit that it repeats or rounds. */
function sameAs(count: Count, counts: readonly Count[], titleEnd: number): number | null {
  if (count.span.end > titleEnd) return null
  const index = counts.findIndex((other) => other.span.start >= titleEnd && other.unit === count.unit && isSameFact(count, other))
  return index < 0 ? null : index
}

function isSameFact(headline: Count, body: Count): boolean {
  if (headline.count === body.count) return true
  const isNear = Math.abs(headline.count - body.count) <= headline.count * ROUNDING
  const { qualifier } = headline
  return (
    isNear &&
    (qualifier === 'over' ? body.count > headline.count : qualifier === 'nearly' ? body.count < headline.count : qualifier === 'about')
  )
}

/** A count that names no place is of the article's. */
function withPlace(count: ModelCountMention, main: LocationMention | null): ModelCountMention {
  if (count.location !== null || main === null) return count
  return { ...count, location: main.text, implied: [...count.implied, 'location'] }
}
