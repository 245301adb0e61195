import { createPlaceOf, fund, location, type FundValue, type LocationValue } from '../../extractors/index.js'
import { between } from '../../pipeline/index.js'
import type { Annotation, Document } from '../../types.js'
import type { RecordRun } from '../define.js'
import { toMentions } from '../mentions.js'
import { ofFund, withRepeats } from './repeats.js'
import type { FundMention } from './schema.js'

type Place = Annotation<'location', LocationValue>

/** Who gets a sum and what it is for stand no further from it, in characters. */
const REACH = 1_000

/** Sums with the place that each is of; those of the headline linked to the body's. */
export function toFunds(
  document: Document,
  input: string,
  found: RecordRun<readonly [typeof fund, typeof location]>,
  bodyStart: number
): FundMention[] {
  const sums = found.get(fund)
  const placeOf = createFundPlaceOf(document, found.get(location))
  const mentions = toMentions(document, input, sums).map((mention, index) =>
    Object.assign(mention, { location: placeOf(sums[index] as Annotation<'fund', FundValue>) })
  )
  return withRepeats(mentions, ofFund, bodyStart)
}

/** A sum is where its receiver is, or what it is for; else where its clause says; else where its giver is. */
function createFundPlaceOf(document: Document, places: readonly Place[]): (sum: Annotation<'fund', FundValue>) => string | null {
  const clausePlaceOf = createPlaceOf(document, places)
  return ({ start, value: { receiver, purpose, giver } }) => {
    const near = receiver ?? purpose ?? giver
    const around = near === null ? [] : between(places, start - REACH, start + REACH)
    const within = (phrase: string | null): string | null => (phrase === null ? null : smallestWithin(document, around, phrase, start))
    return within(receiver) ?? within(purpose) ?? clausePlaceOf(start) ?? within(giver)
  }
}

/** The smallest of some places that a phrase names; of several such the nearest to an offset. */
function smallestWithin({ text }: Document, places: readonly Place[], phrase: string, offset: number): string | null {
  let best: { readonly name: string; readonly depth: number; readonly distance: number } | null = null
  for (const { start, end, value } of places) {
    const name = text.slice(start, end)
    if (!phrase.includes(name)) continue
    const [depth, distance] = [value.path.length, Math.abs(start - offset)]
    if (best === null || depth > best.depth || (depth === best.depth && distance < best.distance)) best = { name, depth, distance }
  }
  return best?.name ?? null
}
