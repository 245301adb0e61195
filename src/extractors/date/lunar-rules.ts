import type { Document } from '../../types.js'
import { daysBetween, yearOf } from './calendar.js'
import { toSolar } from './lunar.js'
import { integerAt, isDay, isMonth, isYear, NO_POINT, widthAt, type Point } from './point.js'
import { CYCLIC_YEARS, DAY_MARKS, FESTIVAL_NAME, GREGORIAN_AFTER, LUNAR_AFTER, LUNAR_MONTHS, MAY_BE_LUNAR, W } from './words.js'
import { readDayNumber, readMonth, readYearBehind } from './written.js'

/** mùng 3 Tết · rằm tháng Giêng · 23 tháng Chạp · 10/3 âm lịch · 30 Tết */
export function readLunar(document: Document, at: number): Point | null {
  const { tokens } = document
  if (tokens.word[at] !== W.ram && !DAY_MARKS.has(tokens.word[at] as number) && !MAY_BE_LUNAR.has(tokens.word[at + 1] as number)) return null
  if (tokens.word[at] === W.ram) {
    const month = tokens.word[at + 1] === W.month ? readMonth(document, at + 1, true) : null
    if (month === null) return null
    const year = readCyclicYear(document, month.last)
    return { ...NO_POINT, first: at, precision: 'day', lunar: true, rule: 'full-moon', last: year?.last ?? month.last, day: 15, month: month.month, year: year?.year ?? month.year }
  }
  const isMarked = DAY_MARKS.has(tokens.word[at] as number)
  const number = readDayNumber(document, isMarked ? at + 1 : at)
  if (number === null) return null
  if (tokens.word[number.last] === W.tet && (isMarked || number.day >= 23)) {
    // Tết is the first month; its eve, 23 to 30, the twelfth.
    const named = FESTIVAL_NAME.match(tokens.word, number.last + 1)?.end ?? number.last + 1
    const year = readCyclicYear(document, named) ?? readFigures(document, named)
    const isEve = !isMarked
    return { ...NO_POINT, first: at, precision: 'day', lunar: true, rule: 'lunar-new-year', last: year?.last ?? named, day: number.day, month: isEve ? 12 : 1, year: year === null ? null : year.year - (isEve ? 1 : 0) }
  }
  const month = tokens.word[number.last] === W.month ? readMonth(document, number.last, true) : null
  if (month !== null && month.month !== null) {
    const mark = endOfMark(document, month.last)
    const isNamed = LUNAR_MONTHS.match(tokens.word, number.last + 1) !== null
    const cyclic = readCyclicYear(document, mark === 0 ? month.last : mark)
    if (!isNamed && mark === 0 && cyclic === null) return null
    const year = cyclic ?? (mark === 0 ? null : readYearBehind(document, mark))
    return { ...NO_POINT, first: at, precision: 'day', lunar: true, rule: 'lunar-day', last: year?.last ?? Math.max(mark, month.last), day: number.day, month: month.month, year: month.year ?? year?.year ?? null }
  }
  return readLunarFigures(document, at, isMarked ? at + 1 : at)
}

/** 10/3 âm lịch · 15-7 (âm lịch) · 10/3/2024 ÂL */
export function readLunarFigures(document: Document, first: number, at: number): Point | null {
  const { tokens } = document
  const day = integerAt(document, at)
  const month = integerAt(document, at + 2)
  const mark = tokens.word[at + 1]
  if (!isDay(day) || day > 30 || !isMonth(month) || (mark !== W.slash && mark !== W.hyphen)) return null
  const third = tokens.word[at + 3] === mark ? integerAt(document, at + 4) : -1
  const figuresEnd = isYear(third) ? at + 5 : at + 3
  const lunarEnd = endOfMark(document, figuresEnd)
  const cyclic = readCyclicYear(document, lunarEnd === 0 ? figuresEnd : lunarEnd)
  if (lunarEnd === 0 && cyclic === null) return null
  const end = cyclic?.last ?? lunarEnd
  const year = isYear(third) ? { year: third, last: end } : (cyclic ?? readYearBehind(document, end))
  return { ...NO_POINT, rule: 'lunar-figures', first, last: year?.last ?? end, precision: 'day', lunar: true, day, month, year: year?.year ?? null }
}

/** năm Giáp Thìn · Quý Hợi 1923 */
function readCyclicYear(document: Document, at: number): { year: number; last: number } | null {
  const { tokens } = document
  const match = CYCLIC_YEARS.match(tokens.word, tokens.word[at] === W.year ? at + 1 : at)
  return match === null ? null : (readFigures(document, match.end) ?? { year: match.value, last: match.end })
}

function readFigures(document: Document, at: number): { year: number; last: number } | null {
  const year = integerAt(document, at)
  return isYear(year) && widthAt(document.tokens, at) === 4 ? { year, last: at + 1 } : null
}

function endOfMark(document: Document, at: number): number {
  const { word } = document.tokens
  if (GREGORIAN_AFTER.match(word, at) !== null) return 0
  const match = LUNAR_AFTER.match(word, at)
  return match === null || word[at] === W.tet ? 0 : match.end
}

/** The solar day of a lunar point. Without a year, of the lunar year that puts it nearest to the reference day. */
export function lunarToSolar(point: Point, reference: string | null): { iso: string; implied: readonly string[] } | null {
  const day = point.day as number
  const month = point.month as number
  if (point.year !== null) {
    const iso = toSolar(point.year, month, day)
    return iso === null ? null : { iso, implied: [] }
  }
  if (reference === null) return null
  let best: string | null = null
  for (const year of [yearOf(reference) - 1, yearOf(reference), yearOf(reference) + 1]) {
    const iso = toSolar(year, month, day)
    if (iso !== null && (best === null || Math.abs(daysBetween(reference, iso)) < Math.abs(daysBetween(reference, best)))) best = iso
  }
  return best === null ? null : { iso: best, implied: ['year'] }
}

/** A lunar month as a span of solar days. */
export function lunarMonthToSpan(point: Point, reference: string | null): Point['span'] {
  const first = lunarToSolar({ ...point, day: 1 }, reference)
  if (first === null) return null
  const last = lunarToSolar({ ...point, day: 30 }, first.iso) ?? lunarToSolar({ ...point, day: 29 }, first.iso)
  const end = last !== null && daysBetween(first.iso, last.iso) === 29 ? last.iso : (lunarToSolar({ ...point, day: 29 }, first.iso)?.iso ?? first.iso)
  return { edtf: `${first.iso}/${end}`, start: first.iso, end, precision: 'month' }
}
