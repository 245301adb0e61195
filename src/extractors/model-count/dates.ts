import { endOfSentence, sentenceOf, startOfSentence } from '../../document/index.js'
import { between, lastBetween } from '../../pipeline/index.js'
import type { Annotation, Document } from '../../types.js'
import type { DateValue } from '../date/index.js'
import type { Count } from './count.js'
import type { Total } from './scope.js'
import type { ModelCountValue } from './schema.js'

export type DateMention = Annotation<'date', DateValue>

/** The date a count is of: one in its sentence said to be so, else the last before it there. */
export function asOf(document: Document, count: Count, dates: readonly DateMention[]): string | null {
  const start = startOfSentence(document, count.number)
  const marked = lastBetween(dates, start, count.source.start, ({ value }) => value.role === 'asOf')
  const latest = marked ?? lastBetween(dates, start, count.source.start, ({ value }) => value.role === null || value.role === 'period')
  return latest?.value.edtf ?? null
}

/** By how much a total changed, and since when. */
export function toChange(
  document: Document,
  { count, direction, percent }: NonNullable<Total['change']>,
  dates: readonly DateMention[]
): NonNullable<ModelCountValue['change']> {
  const { tokens } = document
  const isBaseline = ({ value }: DateMention): boolean => value.role === 'baseline'
  const behind = between(
    dates,
    count.source.end,
    tokens.start[endOfSentence(document, sentenceOf(document, count.number))] ?? Number.POSITIVE_INFINITY
  ).find(isBaseline)
  // So với năm 2021, tăng 12 mô hình: it may stand before.
  const since = behind ?? lastBetween(dates, startOfSentence(document, count.number), count.source.start, isBaseline)
  return { delta: Number(count.source.value.grouped ?? count.source.value.value), percent, direction, since: since?.value.edtf ?? null }
}
