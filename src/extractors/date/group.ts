import { isTight, Kind, startsLine } from '../../document/index.js'
import type { Document } from '../../types.js'
import { anchor } from './anchor.js'
import { yearOf } from './calendar.js'
import { readLead, type Lead } from './lead.js'
import { readLunar, readLunarFigures } from './lunar-rules.js'
import { readNumeric } from './numeric.js'
import { integerAt, isDay, isMonth, isRecentYear, NO_POINT, widthAt, type Point } from './point.js'
import { YEAR_START } from './relative.js'
import { AFTER_TO, DASHES, LIST_MARKS, NOW, RANGE_MARKS, RANGE_WORDS, ROLES, UNITS_AFTER, UNTIL, W, type Role } from './words.js'
import { readMonthBehindDay, readYearBehind, type Numbers } from './written.js'
import { toValue } from './value.js'

/** A date, a range or a list of dates that share a month or a year. */
export interface Group {
  readonly points: readonly Point[]
  readonly last: number
  readonly role: Role | null
}

export function readGroup(document: Document, first: Point, numbers: Numbers, reference: string | null): Group {
  const lead = anchor(document, first, reference)
  if (lead.precision === 'day' && lead.month === null && lead.span === null) return readPartial(document, lead, reference)
  const next = (at: number): Lead => {
    const found = readLead(document, at, numbers, reference, null)
    return found !== null && 'precision' in found ? anchor(document, found, reference) : found
  }
  const range = readRange(document, lead, next, reference)
  if (range !== null) return { points: [range], last: range.last, role: roleOf(document, range) }
  if (lead.rule === YEAR_START) return { points: [], last: lead.last, role: null }
  const list = readMonths(document, lead) ?? readYears(document, lead) ?? [withYearOfNext(document, lead, next)]
  return { points: list, last: (list.at(-1) as Point).last, role: roleOf(document, lead) }
}

const MAX_ITEMS = 10

/** A day of a list, made a point only once the month of all is found. */
interface Item {
  readonly first: number
  readonly last: number
  readonly day: number
  /** A dash joins it to the day before. */
  readonly joined: boolean
}

/** ngày 8 và 9/3 · 11, 12 và 13/6 · 5-25/8 · mùng 5 đến mùng 7 tháng Giêng: the last of them has the month, and maybe the year, of all. */
function readPartial(document: Document, lead: Point, reference: string | null): Group {
  const { tokens } = document
  const items: Item[] = []
  let at = lead.last
  while (items.length < MAX_ITEMS) {
    const isDash = RANGE_MARKS.has(tokens.word[at] as number)
    const from = isDash ? at + 1 : endOfListMark(document, at)
    if (from === at) break
    const start = tokens.word[from] === W.day ? from + 1 : from
    const full = readLunar(document, start) ?? readNumeric(document, start, true) ?? readDayAndMonth(document, start)
    if (full !== null) {
      if ('impossible' in full || full.precision !== 'day') break
      return toGroup(document, lead, items, { ...full, first: from }, isDash, reference)
    }
    const day = integerAt(document, start)
    if (!isDay(day) || widthAt(tokens, start) > 2) break
    items.push({ first: from, last: start + 1, day, joined: isDash })
    at = start + 1
  }
  return { points: [], last: lead.last, role: null }
}

function readDayAndMonth(document: Document, at: number): ReturnType<typeof readMonthBehindDay> {
  const day = integerAt(document, at)
  return isDay(day) && widthAt(document.tokens, at) <= 2 ? readMonthBehindDay(document, at, day, at + 1) : null
}

/** Token after a comma, và or both; `at` itself if there is none. */
function endOfListMark(document: Document, at: number): number {
  const { tokens } = document
  let end = at
  while (end < at + 2 && LIST_MARKS.has(tokens.word[end] as number) && !startsLine(tokens, end)) end++
  return end
}

function toGroup(document: Document, lead: Point, items: readonly Item[], full: Point, isJoined: boolean, reference: string | null): Group {
  const common = { month: full.month, year: full.year, lunar: full.lunar, implied: full.year === null ? ['month'] : ['month', 'year'] }
  const points: Point[] = [{ ...lead, ...common }]
  const push = (point: Point, joined: boolean): void => {
    const before = joined && points.at(-1)?.precision === 'day' ? points.pop() : undefined
    points.push(before === undefined ? point : (toRange(before, point, reference) ?? point))
  }
  for (const { first, last, day, joined } of items) push({ ...NO_POINT, rule: 'day', first, last, precision: 'day', day, ...common }, joined)
  push(full, isJoined)
  return { points, last: full.last, role: roleOf(document, points[0] as Point) }
}

/** 3/6 đến 9/7 · tháng 3 - 5/2024 · năm 2016 đến năm 2020 · năm 2017 đến nay */
function readRange(document: Document, lead: Point, next: (at: number) => Lead, reference: string | null): Point | null {
  const { tokens } = document
  const mark = tokens.word[lead.last] === W.comma && RANGE_WORDS.has(tokens.word[lead.last + 1] as number) ? lead.last + 1 : lead.last
  if (!RANGE_MARKS.has(tokens.word[mark] as number) || startsLine(tokens, mark) || startsLine(tokens, mark + 1)) return null
  const isWord = RANGE_WORDS.has(tokens.word[mark] as number)
  const from = isWord ? (AFTER_TO.match(tokens.word, mark + 1)?.end ?? mark + 1) : mark + 1
  const now = isWord ? NOW.match(tokens.word, from) : null
  // … năm 2010, đến nay, mỗi xã …: behind a comma a clause of its own, unless từ led in.
  if (now !== null) return isSince(document, lead) && (mark === lead.last || isLedSince(document, lead)) ? toOpenRange(lead, now.end, reference) : null
  const end = readEnd(document, lead, from, next)
  if (end === null) return null
  // 12/10 - 14/10 âm lịch: the mark behind the second is of both.
  return toRange(end.lunar && !lead.lunar ? { ...lead, lunar: true } : lead, end, reference)
}

/** "đến nay" makes a range of what từ, kể từ or đầu leads in, and of bare years. */
function isSince(document: Document, lead: Point): boolean {
  return isLedSince(document, lead) || lead.precision !== 'day'
}

function isLedSince(document: Document, lead: Point): boolean {
  return lead.first > 0 && ROLES.matchBefore(document.tokens.word, lead.first - 1)?.value === 'since'
}

function readEnd(document: Document, lead: Point, from: number, next: (at: number) => Lead): Point | null {
  const { tokens } = document
  const number = integerAt(document, from)
  if (lead.precision === 'year' && isRecentYear(number) && widthAt(tokens, from) === 4 && !UNITS_AFTER.has(tokens.word[from + 1] as number)) {
    return { ...NO_POINT, rule: 'year', first: from, last: from + 1, precision: 'year', year: number }
  }
  if (lead.precision === 'month' && isMonth(number) && widthAt(tokens, from) <= 2) {
    const year = readYearBehind(document, from + 1)
    const isBare = year === null && (tokens.word[from + 1] === W.slash || UNITS_AFTER.has(tokens.word[from + 1] as number) || tokens.kind[from + 1] === Kind.number)
    return isBare ? null : { ...NO_POINT, rule: 'month', first: from, last: year?.last ?? from + 1, precision: 'month', month: number, year: year?.year ?? null }
  }
  const figures = lead.precision === 'day' ? (readLunarFigures(document, from, from) ?? readNumeric(document, from, true)) : null
  const end = figures ?? next(from)
  if (end === null || !('precision' in end) || (end.precision !== lead.precision && !isMixed(document, lead, end))) return null
  if (end.lunar !== lead.lunar && !(end.rule === 'lunar-figures' && lead.year === null)) return null
  if (end.precision === 'day' && end.month === null) return lead.month === null ? null : { ...end, month: lead.month, year: lead.year }
  return end.span === null || end.precision === 'range' ? end : null
}

const MIXED = new Set(['day', 'month', 'quarter', 'year'])

/** từ năm 2019 đến tháng 6/2024: ends of two precisions, behind từ alone, where both years are known. */
function isMixed(document: Document, lead: Point, end: Point): boolean {
  const isYearKnown = end.year !== null || (lead.precision !== 'year' && end.precision !== 'year')
  return isYearKnown && MIXED.has(lead.precision) && MIXED.has(end.precision) && lead.lunar === end.lunar && isLedSince(document, lead)
}

/** One point from the first day of `from` to the last of `to`; null if they run backwards. */
function toRange(from: Point, to: Point, reference: string | null): Point | null {
  const known = to.year ?? from.year
  const left = toValue(from.year === null && known !== null ? { ...from, year: known } : from, reference)
  const right = toValue(to.year === null && known !== null ? { ...to, year: known } : to, reference)
  if (left === null || right === null) return null
  const base = { ...NO_POINT, rule: 'range', first: from.first, last: to.last, precision: 'range' as const, dayPart: from.dayPart, time: from.time, modifier: from.modifier, lunar: from.lunar }
  const implied = known === null ? (reference === null ? [] : ['year']) : from.implied
  if (left.start === null || right.end === null) {
    return { ...base, span: { edtf: `${left.edtf}/${right.edtf}`, start: null, end: null, precision: 'range' }, implied }
  }
  let { start, edtf } = left
  if (start > right.end) {
    // 25/12 to 5/1 crosses the new year; the year that is printed, or the reference's, is one end's.
    if (from.year !== null && to.year !== null) return null
    const isEndPrinted = to.year !== null
    const moved = toValue({ ...(isEndPrinted ? from : to), year: yearOf(right.end) + (isEndPrinted ? -1 : 1) }, reference)
    if (moved === null || moved.start === null || moved.end === null) return null
    if (!isEndPrinted) return { ...base, span: { edtf: `${edtf}/${moved.edtf}`, start, end: moved.end, precision: 'range' }, implied }
    start = moved.start
    edtf = moved.edtf
  }
  // EDTF has no interval of quarters or halves: their months stand for them.
  const text = `${from.part === null ? edtf : start.slice(0, 7)}/${to.part === null ? right.edtf : right.end.slice(0, 7)}`
  return { ...base, span: { edtf: text, start, end: right.end, precision: 'range' }, implied }
}

function toOpenRange(from: Point, last: number, reference: string | null): Point | null {
  const value = toValue(from, reference)
  if (value === null) return null
  const edtf = from.part === null ? value.edtf : (value.start ?? value.edtf)
  return { ...NO_POINT, rule: 'until-now', first: from.first, last, precision: 'range', modifier: from.modifier, span: { edtf: `${edtf}/..`, start: value.start, end: null, precision: 'range' }, implied: value.implied }
}

/** tháng 3, 4 và 5/2024 */
function readMonths(document: Document, lead: Point): Point[] | null {
  if (lead.rule !== 'month' || lead.year !== null || lead.lunar) return null
  const { tokens } = document
  const points = [lead]
  let at = lead.last
  let isClosed = false
  while (points.length < MAX_ITEMS) {
    const from = endOfListMark(document, at)
    const month = from === at ? -1 : integerAt(document, from)
    if (!isMonth(month) || widthAt(tokens, from) > 2) break
    const year = readYearBehind(document, from + 1)
    const last = year?.last ?? from + 1
    const isCount = year === null && (tokens.kind[last] !== Kind.punctuation || tokens.word[last] === W.slash) && !LIST_MARKS.has(tokens.word[last] as number)
    if (isCount || (isTight(tokens, last) && tokens.kind[last] === Kind.word)) break
    points.push({ ...NO_POINT, rule: 'month', first: from, last, precision: 'month', month, year: year?.year ?? null })
    isClosed = year !== null || tokens.word[from - 1] === W.and
    at = last
    if (year !== null) return points.map((point) => (point.year === null ? { ...point, year: year.year, implied: ['year'] } : point))
  }
  return isClosed ? points : null
}

/** năm 2019, 2020 và 2021 */
function readYears(document: Document, lead: Point): Point[] | null {
  if (lead.rule !== 'year') return null
  const { tokens } = document
  const points = [lead]
  let at = lead.last
  while (points.length < MAX_ITEMS) {
    const from = endOfListMark(document, at)
    const year = from === at ? -1 : integerAt(document, from)
    if (!isRecentYear(year) || widthAt(tokens, from) !== 4 || UNITS_AFTER.has(tokens.word[from + 1] as number)) break
    if (tokens.kind[from + 1] === Kind.number || tokens.word[from + 1] === W.slash || DASHES.has(tokens.word[from + 1] as number)) break
    points.push({ ...NO_POINT, rule: 'year', first: from, last: from + 1, precision: 'year', year })
    at = from + 1
  }
  return points.length > 1 ? points : null
}

/** tháng 3 và tháng 4/2024 · 8/3, 9/3/2024: a year printed at the end of a list is the whole list's. */
function withYearOfNext(document: Document, lead: Point, next: (at: number) => Lead): Point {
  if (lead.year !== null || lead.span !== null || lead.modifier !== null || (lead.precision !== 'day' && lead.precision !== 'month' && lead.precision !== 'quarter')) return lead
  const from = endOfListMark(document, lead.last)
  if (from === lead.last) return lead
  const following = next(from)
  if (following === null || !('precision' in following) || following.precision !== lead.precision || following.year === null || following.modifier !== null || following.implied.length > 0) return lead
  return { ...lead, year: following.year, implied: ['year'] }
}

/** The words right before say what the date is for. */
function roleOf(document: Document, point: Point): Role | null {
  const { tokens } = document
  const isPeriod = point.rule === 'period' || point.rule === 'year-range' || (point.rule === 'range' && point.precision === 'range')
  const before = point.first > 0 ? ROLES.matchBefore(tokens.word, point.first - 1) : null
  if (point.rule === 'until-now' || point.rule === 'year-to-date') return 'since'
  if (before?.value === 'baseline' || before?.value === 'asOf') return before.value
  if (isPeriod) return 'period'
  if (before !== null) return before.value
  if (point.rule === 'same-period') return 'baseline'
  const isUntil = point.first > 0 && UNTIL.has(tokens.word[point.first - 1] as number)
  return isUntil && opensClause(document, point.first - 1) ? 'asOf' : null
}

/** "Đến năm 2020, …" at the head of a clause counts up to a date. */
function opensClause(document: Document, at: number): boolean {
  const { tokens } = document
  return at === 0 || startsLine(tokens, at) || tokens.kind[at - 1] === Kind.punctuation
}
