import { sentenceOf, startOfSentence, tokenAt } from '../../document/index.js'
import { intern } from '../../lexicon/index.js'
import { lastBetween } from '../../pipeline/index.js'
import type { Annotation, Document } from '../../types.js'
import type { DateValue } from '../date/index.js'
import type { LocationValue } from '../location/index.js'

/** The date a figure is of: one in its sentence said to be so, else the last before it there. */
export function asOf(document: Document, dates: readonly Annotation<'date', DateValue>[], start: number): string | null {
  const from = startOfSentence(document, tokenAt(document.tokens, start))
  const marked = lastBetween(dates, from, start, ({ value }) => value.role === 'asOf')
  const latest = marked ?? lastBetween(dates, from, start, ({ value }) => value.role === null || value.role === 'period')
  return latest?.value.edtf ?? null
}

/** Tokens that are looked back over for a place. */
const REACH = 48
const OPEN = intern('(')
const CLOSE = intern(')')
const SEMICOLON = intern(';')

/** The place that a figure is of: the last before it, up to a semicolon, outside of other brackets. */
export function createPlaceOf(
  document: Document,
  places: readonly Annotation<'location', LocationValue>[]
): (start: number) => string | null {
  const { tokens, text, sentences } = document
  const ends = new Map<number, string>()
  for (const { start, end, value } of places) {
    if (value.level !== 'country' && value.level !== 'other') ends.set(tokenAt(tokens, end - 1), text.slice(start, end))
  }
  return (start) => {
    const figure = tokenAt(tokens, start)
    const first = sentences[sentenceOf(document, figure)] as number
    let depth = 0
    for (let at = figure - 1; at >= first && at >= figure - REACH; at--) {
      const word = tokens.word[at]
      if (word === CLOSE) depth++
      else if (word === OPEN && depth > 0) depth--
      if (depth > 0) continue
      if (word === SEMICOLON) return null
      const place = ends.get(at)
      if (place !== undefined) return place
    }
    return null
  }
}
