import { modelCount } from '../../extractors/index.js'
import type { Document } from '../../types.js'
import type { RecordRun } from '../define.js'
import { toMentions } from '../mentions.js'
import { ofCount, withRepeats } from './repeats.js'
import type { LocationMention, ModelCountMention } from './schema.js'

/** Counts of models: those of the headline linked to the body's, those without a place given the article's. */
export function toModelCounts(
  document: Document,
  input: string,
  found: RecordRun<readonly [typeof modelCount]>,
  members: readonly (readonly number[])[],
  main: LocationMention | null,
  bodyStart: number
): ModelCountMention[] {
  const counts = withRepeats(toMentions(document, input, found.get(modelCount)), ofCount, bodyStart)
  return counts.map((count, index) => withPlace(Object.assign(count, { members: [...(members[index] ?? [])] }), main))
}

/** A count that names no place is of the article's. */
function withPlace(count: ModelCountMention, main: LocationMention | null): ModelCountMention {
  if (count.location !== null || main === null) return count
  return { ...count, location: main.text, implied: [...count.implied, 'location'] }
}
