import { startOfSentence, tokenAt } from '../../document/index.js'
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

/** The place before a figure in its sentence. */
export function placeOf(document: Document, places: readonly Annotation<'location', LocationValue>[], start: number): string | null {
  const from = startOfSentence(document, tokenAt(document.tokens, start))
  const place = lastBetween(places, from, start, ({ value }) => value.level !== 'country' && value.level !== 'other')
  return place === undefined ? null : document.text.slice(place.start, place.end)
}

