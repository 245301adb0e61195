import type { Gazetteer } from '../../gazetteer/index.js'
import { defineExtractor } from '../../pipeline/index.js'
import type { Extractor } from '../../types.js'
import { date } from '../date/index.js'
import type { PlaceExtractor } from '../place/index.js'
import { dateVotes, dayOf, publishedVote } from './dates.js'
import { hints, hintVotes } from './hints.js'
import { eraSchema, type EraValue } from './schema.js'
import { unitVotes } from './units.js'
import { count } from './vote.js'

export type EraExtractor = Extractor<'era', EraValue, readonly [typeof date, PlaceExtractor]>

/**
 * Which administrative era an article speaks in, told once from all it says: at most one annotation, over what tells
 * it best. Its publication date settles it; else its dates, its units and its phrases vote.
 */
export function createEra(gazetteer: Gazetteer, place: PlaceExtractor): EraExtractor {
  return defineExtractor({
    kind: 'era',
    needs: [date, place],
    schema: eraSchema,
    grammars: [hints],
    *extract(document, found) {
      const dates = found.get(date)
      const raws = found.get(place).map(({ value }) => value)
      const published = publishedVote(document, dates)
      const hinted = hintVotes(document)
      const votes = published === null ? [...dateVotes(dates), ...hinted, ...unitVotes(document, raws, gazetteer)] : [published]
      const result = count(votes)
      if (result === null) return
      const { era, deciding } = result
      const [best] = deciding
      yield {
        start: best.start,
        end: best.end,
        rule: best.rule,
        implied: published === null ? ['era'] : [],
        value: {
          era,
          day: dayOf(document, dates, era),
          evidence: deciding.map(({ rule, start, end }) => ({ rule, era, text: start < end ? document.text.slice(start, end) : null }))
        }
      }
    }
  })
}
