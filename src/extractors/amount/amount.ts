import { createStream } from '../../grammar/index.js'
import { defineExtractor } from '../../pipeline/index.js'
import { numeral } from '../numeral/index.js'
import { amounts, places, placesOf } from './rules.js'
import type { Extractor } from '../../types.js'
import { amountSchema, type AmountValue } from './schema.js'

/** How much: a number or a range with its qualifier, before anyone asks of what. */
export const amount: Extractor<'amount', AmountValue> = defineExtractor({
  kind: 'amount',
  needs: [numeral],
  schema: amountSchema,
  grammars: [places, amounts],
  *extract(document, found) {
    const numerals = found.get(numeral)
    if (numerals.length === 0) return
    const stream = createStream(document, numerals)
    const on = placesOf(document, places.scan(stream, new Set()))
    for (const { start, end, rule, value } of amounts.scan(stream, on)) yield { start, end, rule, value }
  }
})
