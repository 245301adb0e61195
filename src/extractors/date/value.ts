import { daysInMonth, isRealDay, pad, toIso, yearOf } from './calendar.js'
import { lunarMonthToSpan, lunarToSolar } from './lunar-rules.js'
import type { Point } from './point.js'
import type { DateValue } from './schema.js'

type Fields = Omit<DateValue, 'role'> & { readonly implied: readonly string[] }

/** The value of a point: its year filled in from the reference day, its lunar day made solar. Null if no such day is. */
export function toValue(point: Point, reference: string | null): Fields | null {
  const common = { modifier: point.modifier, time: point.time, dayPart: point.dayPart, calendar: point.lunar ? ('lunar' as const) : ('gregorian' as const) }
  if (point.lunar && point.span === null) return toLunarValue(point, reference, common)
  if (point.span !== null) return { ...point.span, ...common, implied: point.implied }
  const year = point.year ?? (reference === null ? null : yearOf(reference))
  const implied = point.year === null && year !== null ? [...point.implied, 'year'] : point.implied
  const bounds = toBounds(point, year)
  return bounds === null ? null : { ...bounds, precision: point.precision, ...common, implied }
}

function toLunarValue(point: Point, reference: string | null, common: Pick<Fields, 'modifier' | 'time' | 'dayPart' | 'calendar'>): Fields | null {
  if (point.day === null) {
    const span = lunarMonthToSpan(point, reference)
    if (span === null) return { edtf: `XXXX-${pad(point.month ?? 1)}`, start: null, end: null, precision: 'month', ...common, implied: [] }
    return { ...span, ...common, implied: point.year === null ? ['year'] : [] }
  }
  const solar = lunarToSolar(point, reference)
  if (solar !== null) return { edtf: solar.iso, start: solar.iso, end: solar.iso, precision: 'day', ...common, implied: solar.implied }
  // Without a year the solar day is unknown: the lunar figures stand, and calendar says so.
  if (point.year === null && reference === null) return { edtf: `XXXX-${pad(point.month ?? 1)}-${pad(point.day)}`, start: null, end: null, precision: 'day', ...common, implied: [] }
  return null
}

function toBounds(point: Point, year: number | null): Pick<DateValue, 'edtf' | 'start' | 'end'> | null {
  const { precision, month, day, part } = point
  const prefix = year === null ? 'XXXX' : String(year).padStart(4, '0')
  const bounds = (edtf: string, first: number, last: number): Pick<DateValue, 'edtf' | 'start' | 'end'> => ({
    edtf,
    start: year === null ? null : toIso(year, first, 1),
    end: year === null ? null : toIso(year, last, daysInMonth(year, last))
  })
  if (precision === 'day' && month !== null && day !== null) {
    if (!isRealDay(year, month, day)) return null
    const iso = year === null ? null : toIso(year, month, day)
    return { edtf: `${prefix}-${pad(month)}-${pad(day)}`, start: iso, end: iso }
  }
  if (precision === 'month' && month !== null) return bounds(`${prefix}-${pad(month)}`, month, month)
  // ISO 8601-2 sub-year groupings: 33 to 36 quarters, 40 and 41 halves.
  if (precision === 'quarter' && part !== null) return bounds(`${prefix}-${32 + part}`, part * 3 - 2, part * 3)
  if (precision === 'half-year' && part !== null) return bounds(`${prefix}-${35 + part}`, part === 5 ? 1 : 7, part === 5 ? 6 : 12)
  return precision === 'year' ? bounds(prefix, 1, 12) : null
}
