import { isTight, Kind, tokenAt } from '../../document/index.js'
import { intern } from '../../lexicon/index.js'
import type { Annotation, Document } from '../../types.js'
import type { NumeralValue } from '../numeral/index.js'
import { isRealDay, pad, toIso } from './calendar.js'
import { readNumeric, type NumericReading } from './numeric.js'
import { digitsIn, integerAt, isDay, isMonth, isRecentYear, isYear, NO_POINT, widthAt, type Point } from './point.js'
import { BEFORE_YEAR, CENTURY, DASHES, DATE_SEPARATORS, DAYS, DECADE, MONTHS, NOT_A_YEAR_AFTER, RANGE_MARKS, UNITS_AFTER, W } from './words.js'

const GIENG = intern('giêng')
const CHAP = intern('chạp')
const MOT = intern('một')

/** Numbers of the text by the offset they start at. */
export interface Numbers {
  get(this: void, offset: number): Annotation<'numeral', NumeralValue> | undefined
}

/** ngày 21 tháng 9 năm 2025 · ngày 3-6 · ngày 12.6 · ngày 8 (its month may follow in a list) */
export function readDay(document: Document, at: number): NumericReading {
  const { tokens } = document
  const first = at + 1
  const numeric = readNumeric(document, first, true)
  if (numeric !== null) return { ...numeric, first: at }
  const spelled = readDayNumber(document, first)
  if (spelled === null) return null
  const full = readMonthBehindDay(document, at, spelled.day, spelled.last)
  if (full !== null) return full
  if (tokens.kind[first] !== Kind.number) return null
  return { ...NO_POINT, rule: 'day', first: at, last: spelled.last, precision: 'day', day: spelled.day }
}

export function readDayNumber(document: Document, at: number): { day: number; last: number } | null {
  const day = integerAt(document, at)
  if (isDay(day) && widthAt(document.tokens, at) <= 2) return { day, last: at + 1 }
  const match = DAYS.match(document.tokens.word, at)
  return match === null ? null : { day: match.value, last: match.end }
}

/** 21 | tháng 9 năm 2025 */
export function readMonthBehindDay(document: Document, first: number, day: number, at: number): NumericReading {
  if (document.tokens.word[at] !== W.month) return null
  const month = readMonth(document, at, true)
  if (month === null || month.month === null) return null
  if (!month.lunar && !isRealDay(month.year, month.month, day)) return { impossible: true, first, last: month.last }
  return { ...month, rule: 'day-month-words', first, precision: 'day', day }
}

/** tháng 9 · tháng 9/2025 · tháng 9-2025 · tháng 9.2025 · tháng 9 năm 2025 · tháng mười hai · tháng Giêng */
export function readMonth(document: Document, at: number, behindDay = false): Point | null {
  const { tokens, text } = document
  const first = at + 1
  const number = integerAt(document, first)
  if (number >= 0) {
    if (!isMonth(number) || widthAt(tokens, first) > 2) return null
    const year = readYearBehind(document, first + 1)
    return { ...NO_POINT, rule: 'month', first: at, precision: 'month', last: year?.last ?? first + 1, month: number, year: year?.year ?? null }
  }
  if (tokens.kind[first] === Kind.number) {
    const [month, year] = text.slice(tokens.start[first], tokens.end[first]).split('.').map((part) => digitsIn(part, 0, part.length)) as [number, number | undefined]
    if (year === undefined || !isMonth(month) || !isYear(year)) return null
    return { ...NO_POINT, rule: 'month', first: at, precision: 'month', last: first + 1, month, year }
  }
  const match = MONTHS.match(tokens.word, first)
  if (match === null) return null
  const isLunar = tokens.word[first] === GIENG || tokens.word[first] === CHAP
  const year = readYearBehind(document, match.end)
  // "tháng năm" alone is "months and years" more often than May; "tháng một" is rare, "một" common.
  const isDoubtful = tokens.word[first] === W.year || tokens.word[first] === MOT
  if (isDoubtful && match.end === first + 1 && year === null && !behindDay) return null
  return { ...NO_POINT, rule: 'month', first: at, precision: 'month', last: year?.last ?? match.end, month: match.value, year: year?.year ?? null, lunar: isLunar }
}

/** /2025 · -2025 · năm 2025, behind a month or a quarter */
export function readYearBehind(document: Document, at: number): { year: number; last: number } | null {
  const { tokens } = document
  if (DATE_SEPARATORS.has(tokens.word[at] as number) && tokens.word[at] !== W.dot) {
    const isSlash = tokens.word[at] === W.slash
    const year = integerAt(document, at + 1)
    if (isRecentYear(year) && widthAt(tokens, at + 1) === 4 && (isSlash || isTight(tokens, at + 1))) return { year, last: at + 2 }
    if (isSlash && isTight(tokens, at) && widthAt(tokens, at + 1) === 2 && year >= 0 && year <= 49) return { year: 2000 + year, last: at + 2 }
    return null
  }
  const mark = tokens.word[at] === W.comma ? at + 1 : at
  if (tokens.word[mark] !== W.year) return null
  const year = integerAt(document, mark + 1)
  return isYear(year) && widthAt(tokens, mark + 1) === 4 ? { year, last: mark + 2 } : null
}

/** quý I/2024 · quý 3 năm 2024 · quý tư */
export function readQuarter(document: Document, at: number, numbers: Numbers): Point | null {
  const { tokens } = document
  const first = at + 1
  if (first >= tokens.length) return null
  const numeral = numbers.get(tokens.start[first] as number)
  const digit = integerAt(document, first)
  const quarter = digit >= 0 ? digit : numeral?.value.form === 'roman' ? Number(numeral.value.value) : (MONTHS.match(tokens.word, first)?.value ?? 0)
  if (quarter < 1 || quarter > 4) return null
  const year = readYearBehind(document, first + 1)
  return { ...NO_POINT, rule: 'quarter', first: at, last: year?.last ?? first + 1, precision: 'quarter', part: quarter, year: year?.year ?? null }
}

/** năm 2020 */
export function readYear(document: Document, at: number): Point | null {
  const { tokens } = document
  const year = integerAt(document, at + 1)
  if (!isYear(year) || widthAt(tokens, at + 1) !== 4 || isYearInCode(document, at + 1)) return null
  return { ...NO_POINT, rule: 'year', first: at, last: at + 2, precision: 'year', year }
}

/** từ 2017 · đến 2030 · hè 2023 · (2020): a bare year, where nothing is counted by it */
export function readBareYear(document: Document, at: number): Point | null {
  const { tokens } = document
  const year = integerAt(document, at)
  if (!isRecentYear(year) || widthAt(tokens, at) !== 4 || isYearInCode(document, at)) return null
  const next = tokens.word[at + 1] as number
  if (UNITS_AFTER.has(next) || NOT_A_YEAR_AFTER.has(next) || tokens.kind[at + 1] === Kind.number) return null
  // từ 2000 đến 2500 con: what stands at the other end is no year, so neither is this.
  if (RANGE_MARKS.has(next) && tokens.kind[at + 2] === Kind.number) {
    if (!isRecentYear(integerAt(document, at + 2)) || UNITS_AFTER.has(tokens.word[at + 3] as number)) return null
  }
  const isBracketed = at > 0 && tokens.word[at - 1] === W.open && next === W.close
  if (!isBracketed && (at === 0 || BEFORE_YEAR.matchBefore(tokens.word, at - 1) === null)) return null
  return { ...NO_POINT, rule: 'bare-year', first: at, last: at + 1, precision: 'year', year }
}

/** 2017 - 2020 · 2021-2025: two years, the later one second, and no unit behind */
export function readYearRange(document: Document, at: number): Point | null {
  const { tokens } = document
  const from = integerAt(document, at)
  if (!isRecentYear(from) || widthAt(tokens, at) !== 4 || !DASHES.has(tokens.word[at + 1] as number)) return null
  const to = integerAt(document, at + 2)
  if (!isRecentYear(to) || to <= from || widthAt(tokens, at + 2) !== 4) return null
  if ((at > 0 && isTight(tokens, at) && tokens.kind[at - 1] !== Kind.punctuation) || UNITS_AFTER.has(tokens.word[at + 3] as number)) return null
  const after = at + 3
  if (isTight(tokens, after) && tokens.kind[after] === Kind.word) return null
  return toYears('year-range', at, after, from, to)
}

export function toYears(rule: string, first: number, last: number, from: number, to: number): Point {
  const span = { edtf: `${from}/${to}`, start: toIso(from, 1, 1), end: toIso(to, 12, 31), precision: 'range' as const }
  return { ...NO_POINT, rule, first, last, precision: 'range', span }
}

function isYearInCode(document: Document, at: number): boolean {
  const { tokens } = document
  const after = at + 1
  if (!isTight(tokens, after)) return false
  if (tokens.kind[after] === Kind.word) return true
  return tokens.word[after] === W.slash && isTight(tokens, after + 1) && tokens.kind[after + 1] === Kind.word
}

/** thập niên 90 · những năm 1990 · thế kỷ XX */
export function readEra(document: Document, at: number, numbers: Numbers): Point | null {
  const { tokens } = document
  const decade = DECADE.match(tokens.word, at)
  if (decade !== null) {
    const number = integerAt(document, decade.end)
    const width = number < 0 ? 0 : widthAt(tokens, decade.end)
    const isFull = width === 4 && isYear(number)
    if ((!isFull && width !== 2) || number % 10 !== 0) return null
    if (isFull && (DASHES.has(tokens.word[decade.end + 1] as number) || tokens.word[decade.end + 1] === W.comma)) return null
    const start = isFull ? number : number >= 30 ? 1900 + number : 2000 + number
    const span = { edtf: `${String(start).slice(0, 3)}X`, start: toIso(start, 1, 1), end: toIso(start + 9, 12, 31), precision: 'decade' as const }
    return { ...NO_POINT, rule: 'decade', first: at, last: decade.end + 1, precision: 'decade', span }
  }
  const century = CENTURY.match(tokens.word, at)
  if (century === null) return null
  const numeral = numbers.get(tokens.start[century.end] ?? -1)
  const number = Number(numeral?.value.value ?? Number.NaN)
  if (numeral === undefined || !Number.isInteger(number) || number < 1 || number > 21) return null
  const start = (number - 1) * 100
  const span = { edtf: `${pad(number - 1)}XX`, start: toIso(start, 1, 1), end: toIso(start + 99, 12, 31), precision: 'century' as const }
  return { ...NO_POINT, rule: 'century', first: at, last: tokenAt(tokens, numeral.end - 1) + 1, precision: 'century', span }
}
