import { daysInMonth, isRealDay, pad, toIso, yearOf } from './calendar.js'
import { lunarMonthToSpan, lunarToSolar } from './lunar-rules.js'
import type { Point } from './point.js'
import type { DateValue } from './schema.js'

/** A value without its role, and which of its fields were inferred. */
export type Fields = Omit<DateValue, 'role'> & { readonly implied: readonly string[] }
type Bounds = Pick<Fields, 'edtf' | 'start' | 'end' | 'precision'>

/** The value of a point: its year filled in from the reference day, its lunar day made solar. Null if no such day is. */
export function toValue(point: Point, reference: string | null): Fields | null {
  if (point.span !== null) return toFields(point, point.span, point.implied)
  if (point.lunar) return toLunarValue(point, reference)
  const year = point.year ?? (reference === null ? null : yearOf(reference))
  const bounds = toBounds(point, year)
  return bounds === null ? null : toFields(point, bounds, point.year === null && year !== null ? [...point.implied, 'year'] : point.implied)
}

/** 8 giờ tối is 20:00: the clock of the afternoon and the evening is read on from noon. */
function toTime(time: string | null, dayPart: DateValue['dayPart']): string | null {
  if (time === null || (dayPart !== 'afternoon' && dayPart !== 'evening')) return time
  const hour = Number(time.slice(0, 2))
  return hour >= 1 && hour < 12 ? `${pad(hour + 12)}${time.slice(2)}` : time
}

function toFields({ modifier, time, dayPart, lunar }: Point, { edtf, start, end, precision }: Bounds, implied: readonly string[]): Fields {
  return { edtf, start, end, precision, modifier, time: toTime(time, dayPart), dayPart, calendar: lunar ? 'lunar' : 'gregorian', implied }
}

function toLunarValue(point: Point, reference: string | null): Fields | null {
  if (point.day === null) {
    const span = lunarMonthToSpan(point, reference)
    if (span === null) return toFields(point, { edtf: `XXXX-${pad(point.month ?? 1)}`, start: null, end: null, precision: 'month' }, [])
    return toFields(point, span, point.year === null ? ['year'] : [])
  }
  const solar = lunarToSolar(point, reference)
  if (solar !== null) return toFields(point, { edtf: solar.iso, start: solar.iso, end: solar.iso, precision: 'day' }, solar.implied)
  // Without a year the solar day is unknown: the lunar figures stand, and calendar says so.
  if (point.year === null && reference === null) return toFields(point, { edtf: `XXXX-${pad(point.month ?? 1)}-${pad(point.day)}`, start: null, end: null, precision: 'day' }, [])
  return null
}

function toBounds(point: Point, year: number | null): Bounds | null {
  const { precision, month, day, part } = point
  const prefix = year === null ? 'XXXX' : String(year).padStart(4, '0')
  const bounds = (edtf: string, first: number, last: number): Bounds => ({
    edtf,
    precision,
    start: year === null ? null : toIso(year, first, 1),
    end: year === null ? null : toIso(year, last, daysInMonth(year, last))
  })
  if (precision === 'day' && month !== null && day !== null) {
    if (!isRealDay(year, month, day)) return null
    const iso = year === null ? null : toIso(year, month, day)
    return { edtf: `${prefix}-${pad(month)}-${pad(day)}`, start: iso, end: iso, precision }
  }
  if (precision === 'month' && month !== null) return bounds(`${prefix}-${pad(month)}`, month, month)
  // ISO 8601-2 sub-year groupings: 33 to 36 quarters, 40 and 41 halves.
  if (precision === 'quarter' && part !== null) return bounds(`${prefix}-${32 + part}`, part * 3 - 2, part * 3)
  if (precision === 'half-year' && part !== null) return bounds(`${prefix}-${35 + part}`, part === 5 ? 1 : 7, part === 5 ? 6 : 12)
  return precision === 'year' ? bounds(prefix, 1, 12) : null
}
