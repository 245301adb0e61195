import { Kind, startsLine } from '../../document/index.js'
import type { Document } from '../../types.js'
import { addMonths, monthOf, yearOf } from './calendar.js'
import type { Point } from './point.js'
import { toValue } from './value.js'
import { NOT_A_STEP, SIDES, STEPS, W } from './words.js'

/** A date that words behind it put in a year or a month: ngày 5/3 | năm ngoái, ngày 12 | tháng trước, tháng 12 | vừa qua. */
export function anchor(document: Document, point: Point, reference: string | null): Point {
  if (reference === null || point.year !== null || point.span !== null) return point
  const { word } = document.tokens
  const at = point.last
  if (point.precision === 'day' && point.month === null) {
    const step = word[at] === W.month ? readStep(document, at + 1) : null
    if (step === null) return point
    const iso = addMonths(reference, step.value)
    return { ...point, last: step.end, month: monthOf(iso), year: yearOf(iso), implied: ['month', 'year'] }
  }
  if (point.precision !== 'day' && point.precision !== 'month' && point.precision !== 'quarter') return point
  const step = word[at] === W.year ? readStep(document, at + 1) : null
  if (step !== null) return { ...point, last: step.end, year: yearOf(reference) + step.value, implied: ['year'] }
  const side = readSide(document, at)
  return side === 0 || point.lunar ? point : { ...point, year: yearOn(point, side, reference), implied: ['year'] }
}

function readStep({ tokens }: Document, at: number): { value: number; end: number } | null {
  const match = STEPS.match(tokens.word, at)
  return match === null || NOT_A_STEP.has(tokens.word[match.end] as number) ? null : match
}

function readSide({ tokens }: Document, at: number): -1 | 0 | 1 {
  const match = SIDES.match(tokens.word, at)
  if (match === null) return 0
  // "tới" alone ends a phrase, or is a verb: ngày 5/3 tới Hà Nội.
  const mayBeVerb = match.end === at + 1
  const isEnd = match.end >= tokens.length || startsLine(tokens, match.end) || tokens.kind[match.end] === Kind.punctuation
  return mayBeVerb && !isEnd ? 0 : match.value
}

function yearOn(point: Point, side: -1 | 1, reference: string): number {
  const year = yearOf(reference)
  const value = toValue({ ...point, year }, reference)
  if (value === null || value.start === null || value.end === null) return year
  const isOnOtherSide = side < 0 ? value.start > reference : value.end < reference
  return isOnOtherSide ? year + side : year
}
