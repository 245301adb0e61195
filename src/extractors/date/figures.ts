import { isRecentYear, isYear } from './point.js'

/** What digits in the shape of a date say: each reads one number of the text, and gives null where it has another shape. */
type Read<V> = (text: string, start: number, end: number) => V | null

/** The whole number that digits alone stand for, -1 for anything else or more than four digits. */
export function digitsIn(text: string, start: number, end: number): number {
  if (end - start > 4 || end <= start) return -1
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

const within =
  (first: number, last: number, width: number): Read<number> =>
  (text, start, end) => {
    const value = end - start > width ? -1 : digitsIn(text, start, end)
    return value >= first && value <= last ? value : null
  }

/** 1 or 2 digits: a day or a month, or what looks like one. */
export const toShort = within(0, 99, 2)
export const toDay = within(1, 31, 2)
export const toMonth = within(1, 12, 2)
export const toQuarter = within(1, 4, 1)
/** thứ 2 is Monday. */
export const toWeekday: Read<number> = (text, start, end) => {
  const value = within(2, 7, 1)(text, start, end)
  return value === null ? null : value - 1
}
export const toHour = within(0, 24, 2)
export const toMinute = within(0, 59, 2)
export const toCount = within(1, 999, 3)
/** Days of the last lunar month that Tết is counted down on: 30 Tết. */
export const toEveDay = within(23, 30, 2)
export const toNothing = within(0, 0, 2)

const four =
  (test: (value: number) => boolean): Read<number> =>
  (text, start, end) => {
    const value = end - start === 4 ? digitsIn(text, start, end) : -1
    return test(value) ? value : null
  }
export const toYear = four(isYear)
/** A number of four digits, whatever it is. */
export const toFour = four((value) => value >= 0)
export const toRecentYear = four(isRecentYear)
/** Years before 1000: năm 938. */
export const toOldYear = within(1, 999, 3)

/** Behind a day and a month, 15/3/24 is of this century, 30/4/75 of the last. */
export const toShortYear: Read<number> = (text, start, end) => {
  const value = end - start === 2 ? digitsIn(text, start, end) : -1
  if (value < 0) return null
  return value <= 49 ? 2000 + value : 1900 + value
}

/** 07, 03: a share has no such number. */
export const toPadded: Read<number> = (text, start, end) => (end - start === 2 && text[start] === '0' ? toMonth(text, start, end) : null)

const NONE: readonly number[] = []

/** The whole numbers between dots; none where there is no dot or something else stands between. */
function dotted(text: string, start: number, end: number): readonly number[] {
  if (end - start > 10) return NONE
  const values: number[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== DOT) continue
    values.push(digitsIn(text, from, at))
    from = at + 1
  }
  if (from === start) return NONE
  values.push(digitsIn(text, from, end))
  return values.includes(-1) ? NONE : values
}
const DOT = 0x2e

export interface DayFigures {
  readonly day: number
  readonly month: number
  readonly year: number | null
}

/** 15.3.2024 */
export const toDottedDate: Read<DayFigures> = (text, start, end) => {
  const [day, month, year, ...more] = dotted(text, start, end)
  if (day === undefined || month === undefined || year === undefined || more.length > 0 || day > 99 || month > 99) return null
  return isYear(year) && text[end - 5] === '.' ? { day, month, year } : null
}

/** 12.6 */
export const toDottedDay: Read<DayFigures> = (text, start, end) => {
  const [day, month, ...more] = end - start > 5 ? [] : dotted(text, start, end)
  return day !== undefined && month !== undefined && more.length === 0 && day < 100 && month < 100 && day > 0 && month > 0
    ? { day, month, year: null }
    : null
}

/** 9.2025 */
export const toDottedMonth: Read<{ readonly month: number; readonly year: number }> = (text, start, end) => {
  const [month, year, ...more] = dotted(text, start, end)
  if (month === undefined || year === undefined || more.length > 0 || month < 1 || month > 12 || text[end - 5] !== '.') return null
  return isYear(year) ? { month, year } : null
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const CAPITAL = /\p{Lu}/u
const JOINS = new Set(['/', '-', '–', '—'])

/**
 * Whether figures are a piece of something longer: 62/2011/NĐ-CP, 10-CT/TW, 12/5B, 29A-123.45, B12/3.
 * What stands tight beside them is looked at, two characters on either side.
 */
export function isInCode(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' '
  const far = text[start - 2] ?? ' '
  if (LETTER_OR_DIGIT.test(before)) return true
  if (JOINS.has(before) && (CAPITAL.test(far) || (before === '/' && LETTER_OR_DIGIT.test(far)))) return true
  const behind = text[end] ?? ' '
  const next = text[end + 1] ?? ' '
  if (LETTER_OR_DIGIT.test(behind)) return true
  return JOINS.has(behind) && (CAPITAL.test(next) || (behind === '/' && LETTER_OR_DIGIT.test(next)))
}
