import { isCapital, Kind, startsLine, tokenAt } from '../../document/index.js'
import { defineWords, intern } from '../../lexicon/index.js'
import type { Document } from '../../types.js'
import { addDays, addMonths, daysInMonth, monthOf, pad, toIso, weekdayOf, yearOf } from './calendar.js'
import { integerAt, isRecentYear, NO_POINT, type Point } from './point.js'
import type { Numbers } from './written.js'
import {
  COMING,
  DAY_PARTS,
  DURATION_HALF,
  NOT_A_STEP,
  QUOTES,
  RANGE_MARKS,
  RELATIVE_DAYS,
  SAME_DAY,
  STEPS,
  W,
  WEEKDAYS,
  WEEK_BEFORE,
  WEEK_THIS,
  WILL
} from './words.js'

/** A relative expression that was understood, but has no reference day to count from. */
export const NO_REFERENCE = Symbol('no reference')
export type RelativeReading = Point | { readonly missing: typeof NO_REFERENCE; readonly first: number; readonly last: number } | null

/** Rule of a day that is a date only as the start of a range. */
export const YEAR_START = 'year-start'

const COUNTING = defineWords('những các nhiều mấy vài mỗi hàng hằng bao một hai ba bốn sáu bảy tám chín mười mươi trăm nghìn chục từng suốt')
const CUA = intern('của')
const NAY = intern('nay')
const TOI = intern('tới')
const VOI = intern('với')
const SO = intern('so')
const EVERY = defineWords('hàng hằng mỗi')

const DAY_FIELDS = ['edtf', 'start', 'end'] as const

function missing(first: number, last: number): RelativeReading {
  return { missing: NO_REFERENCE, first, last }
}

function toDay(rule: string, first: number, last: number, iso: string, dayPart: Point['dayPart']): Point {
  return { ...NO_POINT, rule, first, last, precision: 'day', year: yearOf(iso), month: monthOf(iso), day: Number(iso.slice(8)), dayPart, implied: DAY_FIELDS }
}

/** hôm qua · sáng nay · chiều mai */
export function readRelativeDay(document: Document, at: number, reference: string | null): RelativeReading {
  const match = RELATIVE_DAYS.match(document.tokens.word, at)
  if (match === null) return null
  if (reference === null) return missing(at, match.end)
  return toDay('relative-day', at, match.end, addDays(reference, match.value.days), match.value.part)
}

/** cùng ngày: the day that was named last */
export function readSameDay(document: Document, at: number, latest: string | null): RelativeReading {
  const match = SAME_DAY.match(document.tokens.word, at)
  if (match === null || latest === null) return null
  return toDay('same-day', at, match.end, latest, match.value)
}

/** tuần trước · tháng này · quý tới · năm ngoái */
export function readStep(document: Document, at: number, reference: string | null): RelativeReading {
  const { tokens } = document
  const unit = tokens.word[at] as number
  const match = STEPS.match(tokens.word, at + 1)
  if (match === null || isCounted(document, at)) return null
  if (NOT_A_STEP.has(tokens.word[match.end] as number) && match.value !== 0) return null
  if (unit === W.year && isCapital(tokens, at + 1)) return null
  const { end, value: steps } = match
  if (reference === null) return missing(at, end)
  const base = { ...NO_POINT, first: at, last: end, implied: DAY_FIELDS }
  if (unit === W.year) return { ...base, rule: 'relative-year', precision: 'year', year: yearOf(reference) + steps }
  if (unit === W.month) {
    const iso = addMonths(reference, steps)
    return { ...base, rule: 'relative-month', precision: 'month', year: yearOf(iso), month: monthOf(iso) }
  }
  if (unit === W.quarter) {
    const iso = addMonths(reference, steps * 3)
    return { ...base, rule: 'relative-quarter', precision: 'quarter', year: yearOf(iso), part: Math.ceil(monthOf(iso) / 3) }
  }
  const monday = addDays(reference, 1 - weekdayOf(reference) + 7 * steps)
  const sunday = addDays(monday, 6)
  return { ...base, rule: 'relative-week', precision: 'range', span: { edtf: `${monday}/${sunday}`, start: monday, end: sunday, precision: 'range' } }
}

/** cuối tuần: Saturday and Sunday of the week. */
export function toWeekend(week: Point): Point {
  const sunday = week.span?.end ?? ''
  const saturday = addDays(sunday, -1)
  return { ...week, rule: 'relative-weekend', span: { edtf: `${saturday}/${sunday}`, start: saturday, end: sunday, precision: 'range' } }
}

/** 3 năm trước, những năm sau, mỗi tháng này: a stretch of time, not a date. */
function isCounted(document: Document, at: number): boolean {
  const { tokens } = document
  if (at === 0) return false
  return tokens.kind[at - 1] === Kind.number || COUNTING.has(tokens.word[at - 1] as number)
}

/** 6 tháng đầu năm 2024 · 9 tháng năm 2021 · 3 tháng cuối năm */
export function readMonthsOfYear(document: Document, at: number, numbers: Numbers, reference: string | null): RelativeReading {
  const { tokens } = document
  // A number in figures is one token: most are looked at no further.
  const isMonths = (unit: number): boolean => tokens.word[unit] === W.month || tokens.word[unit] === W.quarter
  if (tokens.kind[at] === Kind.number && !isMonths(at + 1)) return null
  const numeral = numbers.get(tokens.start[at] as number)
  if (numeral === undefined || numeral.value.value === null) return null
  const unit = tokenAt(tokens, numeral.end)
  if (!isMonths(unit)) return null
  const isQuarter = tokens.word[unit] === W.quarter
  const count = Number(numeral.value.value) * (isQuarter ? 3 : 1)
  if (!Number.isInteger(count) || count < 1 || count > 11) return null
  const half = DURATION_HALF.match(tokens.word, unit + 1)
  const of = half?.end ?? unit + 1
  const mark = tokens.word[of] === CUA ? of + 1 : of
  if (tokens.word[mark] !== W.year) return null
  return toMonths(document, 'months-of-year', at, mark, half?.value === 'late', count, reference, half !== null)
}

/** nửa đầu năm 2024 · nửa cuối tháng 3 */
export function readHalf(document: Document, at: number, reference: string | null): RelativeReading {
  const { tokens } = document
  if (tokens.word[at] !== W.half) return null
  const half = DURATION_HALF.match(tokens.word, at + 1)
  if (half === null) return null
  if (tokens.word[half.end] === W.year) return toMonths(document, 'half-year', at, half.end, half.value === 'late', 6, reference, true)
  return null
}

function toMonths(document: Document, rule: string, first: number, mark: number, late: boolean, count: number, reference: string | null, mayLackYear: boolean): RelativeReading {
  const { tokens } = document
  const printed = integerAt(document, mark + 1)
  const step = isRecentYear(printed) ? null : STEPS.match(tokens.word, mark + 1)
  const last = isRecentYear(printed) ? mark + 2 : (step?.end ?? mark + 1)
  if (!isRecentYear(printed) && step === null && !mayLackYear) return null
  if (!isRecentYear(printed) && reference === null) return missing(first, last)
  const year = isRecentYear(printed) ? printed : yearOf(reference as string) + (step?.value ?? 0)
  const implied = isRecentYear(printed) ? [] : ['year']
  if (count === 6) return { ...NO_POINT, rule, first, last, precision: 'half-year', part: late ? 6 : 5, year, implied }
  const [from, to] = late ? [13 - count, 12] : [1, count]
  const span = { edtf: `${year}-${pad(from)}/${year}-${pad(to)}`, start: toIso(year, from, 1), end: toIso(year, to, daysInMonth(year, to)), precision: 'range' as const }
  return { ...NO_POINT, rule, first, last, precision: 'range', span, implied }
}

/** đầu năm đến nay: from the first day of the reference year on; đầu năm | đến hết tháng 6: a day that only its range makes a date */
export function readYearToDate(document: Document, at: number, reference: string | null): RelativeReading {
  const { tokens } = document
  if (tokens.word[at] !== W.beginning || tokens.word[at + 1] !== W.year) return null
  const step = tokens.word[at + 2] === NAY ? at + 3 : at + 2
  const to = tokens.word[step] === W.to || tokens.word[step] === TOI ? step + 1 : -1
  if (to < 0) return null
  if (tokens.word[to] !== NAY) return { ...NO_POINT, rule: YEAR_START, first: at, last: step, month: 1, day: 1 }
  if (reference === null) return missing(at, to + 1)
  const year = yearOf(reference)
  const span = { edtf: `${year}-01-01/..`, start: toIso(year, 1, 1), end: null, precision: 'range' as const }
  return { ...NO_POINT, rule: 'year-to-date', first: at, last: to + 1, precision: 'range', span, implied: DAY_FIELDS }
}

/** cùng kỳ (with no year behind it): the year before the reference's */
export function readSamePeriod(document: Document, at: number, reference: string | null): RelativeReading {
  const { tokens } = document
  if (tokens.word[at] !== W.cung || tokens.word[at + 1] !== W.ky || tokens.word[at + 2] === W.year) return null
  if (at === 0 || (tokens.word[at - 1] !== VOI && tokens.word[at - 1] !== SO)) return null
  if (reference === null) return missing(at, at + 2)
  return { ...NO_POINT, rule: 'same-period', first: at, last: at + 2, precision: 'year', year: yearOf(reference) - 1, implied: DAY_FIELDS }
}

export interface Weekday {
  readonly weekday: number
  readonly last: number
}

/** thứ Ba · chủ nhật */
export function readWeekday(document: Document, at: number): Weekday | null {
  const match = WEEKDAYS.match(document.tokens.word, at)
  return match === null ? null : { weekday: match.value, last: match.end }
}

/** thứ năm tuần tới · sáng thứ Hai · hôm thứ bảy: a weekday with no date beside it */
export function readLoneWeekday(document: Document, at: number, weekday: Weekday, governed: boolean, reference: string | null): RelativeReading {
  const { tokens } = document
  const { last } = weekday
  const coming = COMING.match(tokens.word, last)
  const past = WEEK_BEFORE.match(tokens.word, last)
  const present = WEEK_THIS.match(tokens.word, last)
  const tail = coming ?? past ?? present
  if (tail === null && (!governed || RANGE_MARKS.has(tokens.word[last] as number))) return null
  if (tail === null && isRecurring(document, at, last)) return null
  const end = tail?.end ?? last
  if (reference === null) return missing(at, end)
  const monday = addDays(reference, 1 - weekdayOf(reference))
  const offset = weekday.weekday - 1
  const isNextWeek = coming !== null && coming.end - last > 1
  const isLastWeek = past !== null && past.end - last > 1
  let iso = addDays(monday, offset + (isNextWeek ? 7 : isLastWeek ? -7 : 0))
  if (tail === null) {
    const isFuture = hasWill(document, at)
    if (iso > reference && !isFuture) iso = addDays(iso, -7)
    if (iso < reference && isFuture) iso = addDays(iso, 7)
  } else if (coming !== null && !isNextWeek && iso <= reference) iso = addDays(iso, 7)
  else if (past !== null && !isLastWeek && iso >= reference) iso = addDays(iso, -7)
  return toDay('weekday', at, end, iso, null)
}

/** các ngày thứ bảy, chủ nhật hàng tuần: no day of the calendar; nor is one in a name, “Ngày thứ Bảy cùng dân”. */
function isRecurring({ tokens }: Document, first: number, last: number): boolean {
  const start = first > 0 && tokens.word[first - 1] === W.day ? first - 1 : first
  if (start > 0 && QUOTES.has(tokens.word[start - 1] as number)) return true
  if (first > 1 && COUNTING.has(tokens.word[first - 2] as number)) return true
  for (let at = last; at < last + 4 && at < tokens.length; at++) if (EVERY.has(tokens.word[at] as number)) return true
  return false
}

/** sẽ in the few words before or behind: the day is to come. */
function hasWill(document: Document, at: number): boolean {
  const { tokens } = document
  for (let token = Math.max(0, at - 12); token < Math.min(tokens.length, at + 14); token++) {
    if (token > at && startsLine(tokens, token)) return false
    if (tokens.word[token] === WILL) return true
  }
  return false
}

export function readDayPart(document: Document, at: number): { part: NonNullable<Point['dayPart']>; last: number } | null {
  const match = DAY_PARTS.match(document.tokens.word, at)
  return match === null ? null : { part: match.value, last: match.end }
}
