import type { Gazetteer } from '../../gazetteer/index.js'
import { defineExtractor, toDiagnostic } from '../../pipeline/index.js'
import type { Extractor } from '../../types.js'
import { createEra, type EraExtractor } from '../era/index.js'
import { createPlace, type PlaceExtractor } from '../place/index.js'
import { toDraft, toThen } from './draft.js'
import { createHome } from './outlet.js'
import { resolve } from './resolve.js'
import { locationSchema, type LocationValue } from './schema.js'

export type LocationExtractor = Extractor<'location', LocationValue, readonly [PlaceExtractor, EraExtractor]>

/** An extractor of the administrative places that a gazetteer knows, of both eras and of the past. */
export function createLocation(
  gazetteer: Gazetteer,
  place: PlaceExtractor = createPlace(gazetteer),
  era: EraExtractor = createEra(gazetteer, place)
): LocationExtractor {
  const homeOf = createHome(gazetteer)
  return defineExtractor({
    kind: 'location',
    needs: [place, era],
    schema: locationSchema,
    *extract(document, found, report) {
      const raws = found.get(place).map(({ value }) => value)
      const time = found.get(era)[0]?.value ?? { era: null, day: null }
      const results = resolve(raws, time, homeOf(document, time.era ?? '2024'), gazetteer)
      const then = toThen(results, time.day, gazetteer)
      for (const resolved of results) {
        const draft = toDraft(document, resolved, then)
        if (draft.value.candidates.length > 1) {
          report(toDiagnostic('location/ambiguous', draft, draft.value.name, draft.value.candidates.map(({ code }) => code).join(' ')))
        }
        yield draft
      }
    }
  })
}
