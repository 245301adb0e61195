import * as z from 'zod'
import type { Gazetteer } from '../../gazetteer/index.js'
import { defineExtractor } from '../../pipeline/index.js'
import type { Extractor } from '../../types.js'
import { bare } from './bare.js'
import { chains } from './chains.js'
import { units } from './grammar.js'
import { lists, mixed } from './lists.js'
import { parts } from './parts.js'
import { readPlaces } from './read.js'
import type { Raw } from './types.js'

export type PlaceExtractor = Extractor<'place', Raw, readonly []>

/** Mentions of places as they are printed, with all the units each may be; which it is, the whole article tells. */
export function createPlace(gazetteer: Gazetteer): PlaceExtractor {
  return defineExtractor({
    kind: 'place',
    needs: [],
    grammars: [units, lists, mixed, chains, parts, bare],
    schema: z.custom<Raw>(),
    *extract(document) {
      const { tokens } = document
      for (const raw of readPlaces(document, gazetteer)) {
        yield { start: tokens.start[raw.first] as number, end: raw.end, rule: raw.rule, value: raw }
      }
    }
  })
}
