import { isCapital, isTight, Kind } from '../../document/index.js'
import type { Document, Tokens } from '../../types.js'
import { readClock } from './clock.js'
import { readLunar } from './lunar-rules.js'
import { readNumeric, type NumericReading } from './numeric.js'
import { integerAt, isDay, NO_POINT, widthAt, type Point } from './point.js'
import {
  readDayPart,
  readHalf,
  readLoneWeekday,
  readMonthsOfYear,
  readRelativeDay,
  readSameDay,
  readSamePeriod,
  readStep,
  readWeekday,
  readYearToDate,
  toWeekend,
  type NO_REFERENCE
} from './relative.js'
import { AFTER_DATE_NUMBER, BETWEEN_CLOCK_AND_DATE, DASHES, DAY_MARKS, DAY_PART_FIRST, DAYS_WORD, DURING, GOVERNORS, MODIFIED, MODIFIERS, PERIOD_NOUNS, RANGE_WORDS, STARTS, W, WEEKDAYS } from './words.js'
import { readBareYear, readDay, readEra, readMonth, readMonthBehindDay, readQuarter, readYear, readYearRange, type Numbers } from './written.js'

export type Missing = { readonly missing: typeof NO_REFERENCE; readonly first: number; readonly last: number }
export type Impossible = { readonly impossible: true; readonly first: number; readonly last: number }
export type Lead = Point | Missing | Impossible | null

/** lúc 7h, sáng thứ Ba, ngày 5/3: no expression leads through more than this. */
const MAX_DEPTH = 5

/** Cheap first look: most tokens begin no date. */
export function mayStart(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === Kind.number || STARTS.has(tokens.word[at] as number)
}

/** The date expression that begins at token `at`, with the clock, weekday, day part or modifier before it. */
export function readLead(document: Document, at: number, numbers: Numbers, reference: string | null, latest: string | null, depth = 0): Lead {
  const { tokens } = document
  if (at >= tokens.length) return null
  const inner = (from: number): Lead => (from < tokens.length && depth < MAX_DEPTH ? readLead(document, from, numbers, reference, latest, depth + 1) : null)
  if (tokens.kind[at] === Kind.number) return readFromNumber(document, at, numbers, reference, inner)
  const word = tokens.word[at] as number
  if (word === 0) return null
  if (word === W.day || word === W.hom) return withFigures(document, readRelativeDay(document, at, reference)) ?? readGovernedDay(document, at, inner)
  if (DAY_PART_FIRST.has(word)) {
    const reading = withFigures(document, readRelativeDay(document, at, reference)) ?? readSameDay(document, at, latest) ?? readDayPartAndDate(document, at, inner)
    if (reading !== null) return reading
  }
  if (word === W.half) return readHalf(document, at, reference)
  const period = readPeriod(document, at, inner)
  if (period !== null) return period
  const modified = readYearToDate(document, at, reference) ?? readModified(document, at, inner)
  if (modified !== null) return modified
  if (word === W.month) return readCalendarMonth(document, at) ?? readStep(document, at, reference)
  if (word === W.quarter) return readQuarter(document, at, numbers) ?? readStep(document, at, reference)
  if (word === W.year) return readYearAndRange(document, at) ?? readStep(document, at, reference)
  if (word === W.week) return readStep(document, at, reference)
  if (word === W.cung) return readSameDay(document, at, latest) ?? readSamePeriod(document, at, reference)
  if (word === W.ram) return readLunar(document, at)
  if (DAY_MARKS.has(word)) return readLunar(document, at) ?? readGovernedDay(document, at, inner)
  return readEra(document, at, numbers) ?? readWeekdayAndDate(document, at, reference) ?? readMonthsOfYear(document, at, numbers, reference)
}

/** Of "3 tháng 10 ngày", a stretch of time, tháng 10 is no month. */
function readCalendarMonth(document: Document, at: number): Point | null {
  const { tokens } = document
  const month = readMonth(document, at)
  const isStretch = month !== null && month.year === null && at > 0 && tokens.kind[at - 1] === Kind.number && tokens.word[month.last] === W.day
  return isStretch ? null : month
}

type Inner = (from: number) => Lead

function readFromNumber(document: Document, at: number, numbers: Numbers, reference: string | null, inner: Inner): Lead {
  const { tokens } = document
  if (!mayBeDate(document, at)) return null
  const clocked = readClockAndDate(document, at, inner)
  if (clocked !== null) return clocked
  const reading: Lead =
    readLunar(document, at) ?? readMonthsOfYear(document, at, numbers, reference) ?? readNumeric(document, at, false) ?? readYearRange(document, at) ?? readBareYear(document, at)
  if (reading !== null) return reading
  // từ 3-6 đến 9-7: a dash behind từ is a date's where a word makes the range.
  const fromDay = tokens.word[at - 1] === W.from ? readNumeric(document, at, true) : null
  if (isPoint(fromDay) && RANGE_WORDS.has(tokens.word[fromDay.last] as number)) return fromDay
  const dotted = isBeforeDotted(document, at) ? readNumeric(document, at, true) : null
  if (dotted !== null) return dotted
  const day = integerAt(document, at)
  if (!isDay(day) || widthAt(tokens, at) > 2) return null
  // trong 2 tháng 7 và 8: two months, not the second of July.
  if (at > 0 && DURING.has(tokens.word[at - 1] as number)) return null
  const full = readMonthBehindDay(document, at, day, at + 1)
  // 3 tháng 10 ngày is a stretch of time.
  if (full !== null) return tokens.word[full.last] === W.day && !isFull(full) ? null : full
  const isGoverned = at > 0 && GOVERNORS.has(tokens.word[at - 1] as number)
  return isGoverned ? { ...NO_POINT, rule: 'day', first: at, last: at + 1, precision: 'day', day } : null
}

/** 17.10 | - 18.11.2021: a full date in dots behind a dash makes a date of the figures before it. */
function isBeforeDotted({ tokens, text }: Document, at: number): boolean {
  const width = widthAt(tokens, at + 2)
  return DASHES.has(tokens.word[at + 1] as number) && tokens.kind[at + 2] === Kind.number && width >= 8 && width <= 10 && text.slice(tokens.start[at + 2], tokens.end[at + 2]).split('.').length === 3
}

/** Most numbers count something: only a few marks and words behind a number, or its own shape, may make a date of it. */
function mayBeDate({ tokens, text }: Document, at: number): boolean {
  const width = widthAt(tokens, at)
  if (width === 4 || AFTER_DATE_NUMBER.has(tokens.word[at + 1] as number)) return true
  if (at > 0 && GOVERNORS.has(tokens.word[at - 1] as number)) return true
  return width >= 8 && width <= 10 && text.indexOf('.', tokens.start[at]) < (tokens.end[at] as number)
}

function isFull(reading: Lead): boolean {
  return reading !== null && 'year' in reading && reading.year !== null
}

/** ngày 5/3 · ngày thứ bảy, 5/3 · hôm 3-6 · mùng 2/9 */
function readGovernedDay(document: Document, at: number, inner: Inner): Lead {
  const lunar = tokensAreNumber(document, at + 1) ? readLunar(document, at + 1) : null
  if (lunar !== null) return { ...lunar, first: at }
  const day = readDay(document, at)
  if (day !== null) return day
  const next = inner(at + 1)
  return isPoint(next) && next.precision === 'day' && (next.weekday !== null || next.lunar || next.rule === 'weekday') ? { ...next, first: at } : null
}

function tokensAreNumber({ tokens }: Document, at: number): boolean {
  return tokens.kind[at] === Kind.number
}

function isPoint(lead: Lead): lead is Point {
  return lead !== null && 'precision' in lead
}

/** sáng nay 22/8 · hôm nay (22/8): the figures of the same day belong to the mention. */
function withFigures(document: Document, lead: Lead): Lead {
  if (!isPoint(lead)) return lead
  const { tokens } = document
  const isOpen = tokens.word[lead.last] === W.open
  const from = isOpen ? lead.last + 1 : lead.last
  const figures = tokens.word[from] === W.day ? readDay(document, from) : readNumeric(document, from, true)
  if (figures === null || !isPoint(figures) || figures.month !== lead.month || figures.day !== lead.day) return lead
  return { ...lead, last: isOpen && tokens.word[figures.last] === W.close ? figures.last + 1 : figures.last }
}

/** A day that ngày, sáng, a clock or a weekday leads to: numeric dates there may use dashes and dots. */
function readAwaited(document: Document, at: number, inner: Inner): Lead {
  const lunar = readLunar(document, at)
  if (lunar !== null) return lunar
  const numeric: NumericReading = readNumeric(document, at, true)
  if (numeric !== null) return numeric
  const { tokens } = document
  const day = integerAt(document, at)
  if (isDay(day) && widthAt(tokens, at) <= 2) {
    return readMonthBehindDay(document, at, day, at + 1) ?? { ...NO_POINT, rule: 'day', first: at, last: at + 1, precision: 'day', day }
  }
  const next = inner(at)
  return isPoint(next) && next.precision === 'day' ? next : null
}

/** sáng 5/3 · chiều ngày 3-6 · tối mùng 1 Tết · sáng thứ Hai */
function readDayPartAndDate(document: Document, at: number, inner: Inner): Lead {
  const part = readDayPart(document, at)
  if (part === null) return null
  const { tokens } = document
  const isNumber = tokens.kind[part.last] === Kind.number
  const awaited = isNumber ? readAwaited(document, part.last, inner) : readAfterWord(part.last, inner)
  if (awaited === null || 'missing' in awaited) return awaited
  if ('impossible' in awaited) return isNumber && tokens.kind[at - 1] === Kind.number ? null : awaited
  return { ...awaited, first: at, dayPart: part.part }
}

/** Behind a day part: ngày (which the phrase may have taken already), a weekday, mùng. */
function readAfterWord(at: number, inner: Inner): Lead {
  const next = inner(at)
  return isPoint(next) && next.precision !== 'day' ? null : next
}

/** 7h15 ngày 2/12/2025 · 19 giờ, ngày 5/3 · 14h30 chiều 5/3 */
function readClockAndDate(document: Document, at: number, inner: Inner): Lead {
  const clock = readClock(document, at)
  if (clock === null) return null
  const { tokens } = document
  let next = clock.last
  while (next < tokens.length && BETWEEN_CLOCK_AND_DATE.has(tokens.word[next] as number) && next < clock.last + 2 && tokens.word[next] !== W.day) next++
  const isNumber = tokens.kind[next] === Kind.number
  if (isNumber && next === clock.last && !isTight(tokens, next) && integerAt(document, next) >= 0 && !looksLikeDate(document, next)) return null
  const awaited = isNumber ? readNumeric(document, next, true) : inner(next)
  if (!isPoint(awaited) || awaited.precision !== 'day') return null
  return { ...awaited, first: at, time: clock.time }
}

function looksLikeDate(document: Document, at: number): boolean {
  const mark = document.tokens.word[at + 1]
  return mark === W.slash || mark === W.hyphen
}

/** đầu tháng 3 · cuối năm 2018 · giữa quý I · đầu thập niên 90 */
function readModified(document: Document, at: number, inner: Inner): Lead {
  const { tokens } = document
  const modifier = MODIFIERS.match(tokens.word, at)
  if (modifier === null) return null
  const next = inner(modifier.end)
  const isUnit = MODIFIED.has(tokens.word[modifier.end] as number) || tokens.kind[modifier.end] === Kind.number
  if (!isUnit || next === null || 'impossible' in next) return null
  if ('missing' in next) return { ...next, first: at }
  if (next.precision === 'day') return null
  const isWeekend = next.rule === 'relative-week' && modifier.value === 'late'
  return { ...(isWeekend ? toWeekend(next) : next), first: at, modifier: modifier.value }
}

/** giai đoạn 2016 - 2020 · nhiệm kỳ 2020-2025 · năm học 2023-2024 */
function readPeriod(document: Document, at: number, inner: Inner): Lead {
  const { tokens } = document
  const noun = PERIOD_NOUNS.match(tokens.word, at)
  if (noun === null || tokens.kind[noun.end] !== Kind.number) return null
  const next = inner(noun.end)
  return isPoint(next) && next.rule === 'year-range' ? { ...next, rule: 'period', first: at } : null
}

/** năm 2020 · năm 2019-2020 */
function readYearAndRange(document: Document, at: number): Point | null {
  const range = readYearRange(document, at + 1)
  return range === null ? readYear(document, at) : { ...range, first: at }
}

/** Thứ Ba, 23/7/2024 · chủ nhật (ngày 5/3) · thứ năm tuần tới */
function readWeekdayAndDate(document: Document, at: number, reference: string | null): Lead {
  const { tokens } = document
  const weekday = readWeekday(document, at)
  if (weekday === null || (tokens.kind[weekday.last - 1] === Kind.number && isTight(tokens, weekday.last) && tokens.word[weekday.last] === W.slash)) return null
  let next = weekday.last
  if (tokens.word[next] === W.comma || tokens.word[next] === W.open) next++
  const awaited = tokens.kind[next] === Kind.number ? readNumeric(document, next, true) : tokens.word[next] === W.day ? readDay(document, next) : null
  if (awaited !== null && isPoint(awaited) && awaited.month !== null) {
    const isClosed = tokens.word[next - 1] === W.open && tokens.word[awaited.last] === W.close
    return { ...awaited, first: at, last: isClosed ? awaited.last + 1 : awaited.last, weekday: weekday.weekday }
  }
  if (awaited !== null && 'impossible' in awaited) return awaited
  const before = at > 0 ? (tokens.word[at - 1] as number) : 0
  // từ thứ Hai đến thứ Sáu: the days of any week.
  if (at > 1 && RANGE_WORDS.has(before) && WEEKDAYS.matchBefore(tokens.word, at - 2) !== null) return null
  const isNamed = isCapital(tokens, weekday.last - 1) && tokens.kind[weekday.last - 1] === Kind.word
  const governed = DAYS_WORD.has(before) || DAY_PART_FIRST.has(before) || (isNamed && before !== W.nhat)
  return readLoneWeekday(document, at, weekday, governed, reference)
}
