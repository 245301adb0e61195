import { Kind } from '../../document/index.js'
import { defineExtractor } from '../../pipeline/index.js'
import type { Document, Draft, Extractor } from '../../types.js'
import { readFigures } from './figures.js'
import { readWords } from './number-words.js'
import type { Reading } from './reading.js'
import { readRoman } from './roman.js'
import { numeralSchema, type NumeralValue } from './schema.js'

/** Every number of the text, in digits, words or both. It needs nothing, and nobody else reads digits. */
export const numeral: Extractor<'numeral', NumeralValue> = defineExtractor({
  kind: 'numeral',
  needs: [],
  schema: numeralSchema,
  *extract(document) {
    const { tokens } = document
    for (let at = 0; at < tokens.length;) {
      const reading = read(document, at)
      if (reading === null) {
        at++
        continue
      }
      yield toDraft(document, reading)
      at = reading.last
    }
  }
})

function read(document: Document, at: number): Reading | null {
  const kind = document.tokens.kind[at]
  if (kind === Kind.number) return readFigures(document, at)
  if (kind !== Kind.word) return null
  return readWords(document, at) ?? readRoman(document, at)
}

function toDraft({ tokens }: Document, { first, last, value, rule }: Reading): Draft<NumeralValue> {
  return { start: tokens.start[first] as number, end: tokens.end[last - 1] as number, value, rule }
}
