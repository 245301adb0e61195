import { createStream } from '../../grammar/index.js'
import { defineExtractor } from '../../pipeline/index.js'
import { numeral } from '../numeral/index.js'
import { amounts } from './rules.js'
import { amountSchema } from './schema.js'

/** How much: a number or a range with its qualifier, before anyone asks of what. */
export const amount = defineExtractor({
  kind: 'amount',
  needs: [numeral],
  schema: amountSchema,
  grammars: [amounts],
  *extract(document, found) {
    const numerals = found.get(numeral)
    if (numerals.length === 0) return
    for (const { start, end, rule, value } of amounts.scan(createStream(document, numerals), null)) yield { start, end, rule, value }
  }
})
