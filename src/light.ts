/** A smaller entry for browsers: dates, money, and places down to the district, without the tables of communes. */
import { date } from './extractors/date/index.js'
import { fund } from './extractors/fund/index.js'
import { createLocation } from './extractors/location/index.js'
import { createGazetteer } from './gazetteer/index.js'
import { parseKind } from './parse-kind.js'
import type { DateMention, FundMention, LocationMention } from './records/news/index.js'
import type { ParseOptions } from './types.js'

export const gazetteer = createGazetteer(null)
export const location = createLocation(gazetteer)
export { date, fund }

export function parseDates(input: string, options: ParseOptions = {}): DateMention[] {
  return parseKind(input, options, date)
}

/** Provinces and districts; communes are named without a code. */
export function parseLocations(input: string, options: ParseOptions = {}): LocationMention[] {
  return parseKind(input, options, location)
}

export function parseFunds(input: string, options: ParseOptions = {}): FundMention[] {
  return parseKind(input, options, fund)
}
