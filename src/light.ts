/**
 * A smaller entry for browsers: dates, money, and places down to the district, without the tables of communes.
 *
 * @module boctach/light
 */
import { createLocation } from './extractors/location/index.js'
import { createGazetteer } from './gazetteer/index.js'
import { parseDates, parseFunds, parseKind } from './parse-kind.js'
import type { LocationMention } from './records/news/index.js'
import type { ParseOptions } from './types.js'

export const gazetteer = createGazetteer(null)
const location = createLocation(gazetteer)
export { parseDates, parseFunds }

/** Provinces and districts; communes are named without a code. */
export function parseLocations(input: string, options: ParseOptions = {}): LocationMention[] {
  return parseKind(input, options, location)
}
