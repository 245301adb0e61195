import { isCapital, isTight, Kind } from '../../document/index.js'
import type { Document } from '../../types.js'
import { isRealDay } from './calendar.js'
import { digitsIn, integerAt, isDay, isMonth, isYear, NO_POINT, widthAt, type Point } from './point.js'
import { COUNTED, DASHES, LABEL_BEFORE, SHARE_BEFORE, W } from './words.js'

/** What a numeric reader found: a date, or figures in the shape of one that no calendar has. */
export type NumericReading = Point | { readonly impossible: true; readonly first: number; readonly last: number } | null

/**
 * Dates in figures from token `at`: 15/3/2024, 15-3-2024, 15.3.2024, 2024-03-15, 15/3, 9/2025.
 * `governed` is true after ngày, sáng and the like, where 3-6 and 12.6 are dates too.
 */
export function readNumeric(document: Document, at: number, governed: boolean): NumericReading {
  const { tokens, text } = document
  if (tokens.kind[at] !== Kind.number || isInsideCode(document, at)) return null
  const first = integerAt(document, at)
  if (first < 0) return readDotted(text, document, at, governed)
  const mark = at + 1
  const isSlash = tokens.word[mark] === W.slash
  const isDash = DASHES.has(tokens.word[mark] as number)
  if (!isSlash && !isDash) return null
  const tight = isTight(tokens, mark) && isTight(tokens, mark + 1)
  if (!tight && !(isSlash && governed)) return null
  const second = integerAt(document, mark + 1)
  if (second < 0) return null
  if (tokens.word[mark + 2] === tokens.word[mark] && isTight(tokens, mark + 2) === tight) {
    const third = integerAt(document, mark + 3)
    if (third >= 0) return readThree(document, at, [first, second, third])
  }
  if (isEndOfCode(document, mark + 2)) return null
  if (isSlash) return readTwo(document, at, first, second, governed)
  return governed && !isDayRange(document, mark + 2) ? readTwo(document, at, first, second, true) : null
}

function readThree(document: Document, at: number, [first, second, third]: readonly [number, number, number]): NumericReading {
  const last = at + 5
  const { tokens } = document
  if (isEndOfCode(document, last)) return null
  const width = widthAt(tokens, at + 4)
  if (width === 4 && isYear(third) && (isDay(first) || isMonth(second))) return toDay(at, last, third, second, first)
  if (widthAt(tokens, at) === 4 && isYear(first)) return isMonth(second) && isDay(third) ? toDay(at, last, first, second, third) : null
  if (width === 2 && isDay(first) && isMonth(second)) return toDay(at, last, toFullYear(third), second, first)
  return null
}

/** 15/3/24 is of this century, 30/4/75 of the last. */
export function toFullYear(short: number): number {
  return short <= 49 ? 2000 + short : 1900 + short
}

function toDay(first: number, last: number, year: number, month: number, day: number): NumericReading {
  if (!isRealDay(year, month, day)) return { impossible: true, first, last }
  return { ...NO_POINT, rule: 'day-month-year', first, last, precision: 'day', year, month, day }
}

/** 15/3, and 9/2025. */
function readTwo(document: Document, at: number, first: number, second: number, governed: boolean): NumericReading {
  const { tokens } = document
  const last = at + 3
  if (widthAt(tokens, at + 2) === 4) {
    if (!isMonth(first) || !isYear(second) || (!governed && isLabel(document, at))) return null
    return { ...NO_POINT, rule: 'month-slash-year', first: at, last, precision: 'month', year: second, month: first }
  }
  if (widthAt(tokens, at) > 2 || widthAt(tokens, at + 2) > 2) return null
  if (!governed && isShareOrLabel(document, at, first, second)) return null
  if (!isRealDay(null, second, first)) return governed || (isDay(first) && isMonth(second)) ? { impossible: true, first: at, last } : null
  return { ...NO_POINT, rule: 'day-month', first: at, last, precision: 'day', month: second, day: first }
}

/** 15.3.2024 anywhere; 12.6 where a day is awaited. */
function readDotted(text: string, document: Document, at: number, governed: boolean): NumericReading {
  const { tokens } = document
  const start = tokens.start[at] as number
  const end = tokens.end[at] as number
  if (end - start > 10) return null
  const parts = text.slice(start, end).split('.')
  const [day, month, year] = parts.map((part) => digitsIn(part, 0, part.length)) as [number, number, number | undefined]
  if (parts.length < 2 || parts.length > 3 || day < 0 || month < 0 || isEndOfCode(document, at + 1)) return null
  if (year !== undefined) {
    const isFull = (parts[2] as string).length === 4
    if (!isFull || !isYear(year) || (parts[0] as string).length > 2 || (parts[1] as string).length > 2) return null
    return toDay(at, at + 1, year, month, day)
  }
  if (!governed || (parts[0] as string).length > 2 || (parts[1] as string).length > 2) return null
  if (tokens.word[at + 1] === W.slash && integerAt(document, at + 2) >= 0) return null
  if (!isRealDay(null, month, day)) return { impossible: true, first: at, last: at + 1 }
  return { ...NO_POINT, rule: 'day-month', first: at, last: at + 1, precision: 'day', month, day }
}

/** 5-25/8: the dash parts two days, not a day and a month. */
function isDayRange(document: Document, at: number): boolean {
  return document.tokens.word[at] === W.slash && isTight(document.tokens, at) && integerAt(document, at + 1) >= 0
}

function isInsideCode(document: Document, at: number): boolean {
  const { tokens } = document
  if (at === 0 || !isTight(tokens, at)) return false
  const before = at - 1
  if (tokens.kind[before] === Kind.word) return true
  const isJoin = tokens.word[before] === W.slash || DASHES.has(tokens.word[before] as number)
  return isJoin && before > 0 && isTight(tokens, before) && tokens.kind[before - 1] === Kind.word && isCapital(tokens, before - 1)
}

/** 62/2011/NĐ-CP, 10-CT/TW, 12/5B: a letter, or one more number, goes on. */
function isEndOfCode(document: Document, at: number): boolean {
  const { tokens } = document
  if (!isTight(tokens, at)) return false
  if (tokens.kind[at] === Kind.word) return true
  const isJoin = tokens.word[at] === W.slash || tokens.word[at] === W.hyphen
  if (!isJoin || !isTight(tokens, at + 1)) return false
  return tokens.kind[at + 1] === Kind.word ? isCapital(tokens, at + 1) : tokens.word[at] === W.slash && tokens.kind[at + 1] === Kind.number
}

function isLabel(document: Document, at: number): boolean {
  return at > 0 && LABEL_BEFORE.matchBefore(document.tokens.word, at - 1) !== null
}

/** 7/9 trường, đạt 9/10, hẻm 30/4, 24/7. */
function isShareOrLabel(document: Document, at: number, top: number, bottom: number): boolean {
  const { tokens } = document
  if (isLabel(document, at) || (top === 24 && bottom === 7)) return true
  if (tokens.word[at + 3] === W.percent) return true
  if (top > bottom) return false
  if (COUNTED.match(tokens.word, at + 3) !== null) return true
  return at > 0 && SHARE_BEFORE.matchBefore(tokens.word, at - 1) !== null
}
