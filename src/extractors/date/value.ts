import { addDays, daysInMonth, isRealDay, pad, toIso, weekdayOf, yearOf } from './calendar.js'
import { lunarMonthToSpan, lunarToSolar } from './lunar-days.js'
import type { Bounds, Point } from './point.js'
import type { DateValue } from './schema.js'
import { nearestYear, resolve, toOffset, type Setting } from './settle.js'

/** A value without its role, and which of its fields were inferred. */
export type Fields = Omit<DateValue, 'role'> & { readonly implied: readonly string[] }

const UNKNOWN = { edtf: null, start: null, end: null } as const

/** The value of a point in its setting: its year filled in, what is relative counted out, its lunar day made solar. Null if no such day is. */
export function toValue(point: Point, given: Setting): Fields | null {
  const setting = isYearly(point) ? { ...given, reference: null } : given
  const { reference } = setting
  if (point.ends !== null) return toRange(point, point.ends, setting)
  const settled = resolve(point, setting)
  if (settled === null) return toFields(point, { ...UNKNOWN, precision: point.precision }, [])
  if (settled.span !== null) return toFields(settled, settled.span, settled.implied)
  if (settled.lunar) return toLunarValue(settled, reference)
  const year =
    settled.year ??
    (reference === null
      ? null
      : nearestYear(reference, point.side, setting.tense, point.precision === 'day' && point.nth === null, (at) => toBounds(settled, at)))
  const bounds = toBounds(settled, year)
  return bounds === null
    ? null
    : toFields(settled, bounds, settled.year === null && year !== null ? [...settled.implied, 'year'] : settled.implied)
}

/** A day of every year, or a range whose end is said to be so. */
const isYearly = ({ isYearly: own, ends }: Point): boolean => own || ends?.[1]?.isYearly === true

/** 8 giờ tối is 20:00: the clock of the afternoon and the evening is read on from noon. */
function toTime(time: string | null, dayPart: DateValue['dayPart']): string | null {
  if (time === null || (dayPart !== 'afternoon' && dayPart !== 'evening')) return time
  const hour = Number(time.slice(0, 2))
  return hour >= 1 && hour < 12 ? `${pad(hour + 12)}${time.slice(2)}` : time
}

function toFields(point: Point, { edtf, start, end, precision }: Bounds, implied: readonly string[]): Fields {
  const { modifier, time, dayPart, lunar } = point
  return {
    edtf,
    start,
    end,
    relative: toOffset(point),
    precision,
    modifier,
    time: toTime(time, dayPart),
    dayPart,
    calendar: lunar ? 'lunar' : 'gregorian',
    implied
  }
}

function toLunarValue(point: Point, reference: string | null): Fields | null {
  const { month, day } = point
  const unknown = (edtf: string, precision: 'day' | 'month'): Fields => toFields(point, { ...UNKNOWN, edtf, precision }, [])
  if (month === null) return unknown(`XXXX-XX-${pad(day ?? 1)}`, 'day')
  if (day === null) {
    const span = lunarMonthToSpan(point, reference)
    return span === null ? unknown(`XXXX-${pad(month)}`, 'month') : toFields(point, span, point.year === null ? ['year'] : [])
  }
  const solar = lunarToSolar(point, reference)
  if (solar !== null) return toFields(point, { edtf: solar.iso, start: solar.iso, end: solar.iso, precision: 'day' }, solar.implied)
  // Without a year the solar day is unknown: the lunar figures stand, and calendar says so.
  return point.year === null && reference === null ? unknown(`XXXX-${pad(month)}-${pad(day)}`, 'day') : null
}

/** First day of each season, of the year and the next: from the equinoxes and solstices. */
const SEASONS = ['03-20', '06-21', '09-23', '12-21', '03-20'] as const

function toBounds(point: Point, year: number | null): Bounds | null {
  const { precision, month, day, part, season, nth } = point
  const prefix = year === null ? 'XXXX' : toPrefix(year)
  const bounds = (edtf: string, first: number, last: number): Bounds => ({
    edtf,
    precision,
    start: year === null || year < 1 ? null : toIso(year, first, 1),
    end: year === null || year < 1 ? null : toIso(year, last, daysInMonth(year, last))
  })
  if (nth !== null && month !== null) return toNth(nth, point, year)
  if (season !== null) {
    const edtf = `${prefix}-${String(20 + season)}`
    if (year === null) return { ...UNKNOWN, edtf, precision }
    if (year > 9998) return { ...UNKNOWN, edtf, precision }
    const start = `${prefix}-${SEASONS[season - 1] as string}`
    return { edtf, precision, start, end: addDays(`${toPrefix(season === 4 ? year + 1 : year)}-${SEASONS[season] as string}`, -1) }
  }
  if (precision === 'day' && month !== null && day !== null) {
    if (!isRealDay(year, month, day)) return null
    const iso = year === null ? null : toIso(year, month, day)
    return { edtf: `${prefix}-${pad(month)}-${pad(day)}`, start: iso, end: iso, precision }
  }
  if (precision === 'month' && month !== null) return bounds(`${prefix}-${pad(month)}`, month, month)
  // ISO 8601-2 sub-year groupings: 33 to 36 quarters, 40 and 41 halves.
  if (precision === 'quarter' && part !== null) return bounds(`${prefix}-${String(32 + part)}`, part * 3 - 2, part * 3)
  if (precision === 'half-year' && part !== null) return bounds(`${prefix}-${String(35 + part)}`, part === 5 ? 1 : 7, part === 5 ? 6 : 12)
  return precision === 'year' ? bounds(prefix, 1, 12) : monthsOf(point, year)
}

/** Four digits; years before Christ as ISO 8601 counts them: 179 TCN is -0178. */
function toPrefix(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

/** 9 tháng đầu năm: months from `month` to `part` of a year. */
function monthsOf({ precision, month, part }: Point, year: number | null): Bounds | null {
  if (precision !== 'range' || month === null || part === null) return null
  const prefix = year === null ? 'XXXX' : toPrefix(year)
  const edtf = `${prefix}-${pad(month)}/${prefix}-${pad(part)}`
  return year === null
    ? { ...UNKNOWN, edtf, precision }
    : { edtf, precision, start: toIso(year, month, 1), end: toIso(year, part, daysInMonth(year, part)) }
}

/** ngày đầu tiên, tuần cuối, thứ Hai đầu tiên of a month. */
function toNth({ of, count }: NonNullable<Point['nth']>, { month, weekday }: Point, year: number | null): Bounds {
  const inMonth = month as number
  if (year === null) return { ...UNKNOWN, edtf: `XXXX-${pad(inMonth)}`, precision: of === 'weekday' || of === 'day' ? 'day' : 'range' }
  const length = daysInMonth(year, inMonth)
  const at = (day: number): string => toIso(year, inMonth, day)
  const span = (first: number, last: number): Bounds => ({
    edtf: `${at(first)}/${at(last)}`,
    start: at(first),
    end: at(last),
    precision: 'range'
  })
  if (of === 'week') return count > 0 ? span(count * 7 - 6, count * 7) : span(length - 6, length)
  // 10 ngày đầu, 5 ngày cuối
  if (of === 'days') return count > 0 ? span(1, Math.min(count, length)) : span(Math.max(length + count + 1, 1), length)
  if (of === 'half') return count > 0 ? span(1, 15) : span(16, length)
  let day = count > 0 ? 1 : length
  if (of === 'weekday') while (weekdayOf(at(day)) !== weekday) day += count > 0 ? 1 : -1
  day += Math.max(count - 1, 0) * (of === 'weekday' ? 7 : 1)
  return { edtf: at(day), start: at(day), end: at(day), precision: 'day' }
}

/** From the first day of one end to the last of the other; null if they run backwards. */
function toRange(point: Point, [from, to]: NonNullable<Point['ends']>, setting: Setting): Fields | null {
  if (to === null) return toOpenRange(point, from, setting)
  const known = to.year ?? from.year
  const filled = (end: Point): Point =>
    end.year === null && known !== null && end.relative === null && !end.lunar ? { ...end, year: known } : end
  const right = toValue(filled(to), setting)
  // Of two days without a year the first lies by the last, not by the reference day.
  const left = toValue(
    filled(from),
    from.lunar && from.year === null && right !== null && right.start !== null ? { ...setting, reference: right.start } : setting
  )
  if (left === null || right === null) return null
  const implied = known === null && (left.implied.length > 0 || right.implied.length > 0) ? ['year'] : from.implied
  const join = (edtf: string | null, end: string | null): string | null => (edtf === null || end === null ? null : `${edtf}/${end}`)
  const toResult = (edtf: string | null, start: string | null, end: string | null): Fields =>
    toFields({ ...from, ...onlyOuter(point, from) }, { edtf, start, end, precision: 'range' }, implied)
  if (left.start === null || right.end === null) return toResult(join(left.edtf, right.edtf), null, null)
  let { start, edtf } = left
  if (start > right.end) {
    // 25/12 to 5/1 crosses the new year; the year that is printed, or the reference's, is one end's.
    if ((from.year !== null && to.year !== null) || from.lunar || from.relative !== null || to.relative !== null) return null
    const isEndPrinted = to.year !== null
    const base = yearOf(isEndPrinted ? right.end : start)
    if (base > 9998 || base < 2) return null
    const moved = toValue({ ...(isEndPrinted ? from : to), year: base + (isEndPrinted ? -1 : 1) }, setting)
    if (moved === null || moved.start === null || moved.end === null) return null
    if (!isEndPrinted) return toResult(join(edtf, moved.edtf), start, moved.end)
    start = moved.start
    edtf = moved.edtf
  }
  // EDTF has no interval of quarters or halves: their months stand for them.
  return toResult(
    join(from.part === null ? edtf : start.slice(0, 7), to.part === null ? right.edtf : right.end.slice(0, 7)),
    start,
    right.end
  )
}

function onlyOuter({ relative }: Point, from: Point): Partial<Point> {
  return { relative: relative ?? from.relative, ends: null }
}

function toOpenRange(point: Point, from: Point, setting: Setting): Fields | null {
  const value = toValue(from, setting)
  if (value === null) return null
  const edtf = value.start === null && from.relative !== null ? null : from.part === null ? value.edtf : (value.start ?? value.edtf)
  return toFields(
    { ...from, ...onlyOuter(point, from) },
    { edtf: edtf === null ? null : `${edtf}/..`, start: value.start, end: null, precision: 'range' },
    value.implied
  )
}
