import { daysBetween, yearOf } from './calendar.js'
import { toSolar } from './lunar.js'
import type { Bounds, Point } from './point.js'

/** The solar day of a lunar point. Without a year, of the lunar year that puts it nearest to the reference day. */
export function lunarToSolar({ day, month, year }: Point, reference: string | null): { iso: string; implied: readonly string[] } | null {
  if (day === null || month === null) return null
  if (year !== null) {
    const iso = toDay(year, month, day)
    return iso === null ? null : { iso, implied: [] }
  }
  if (reference === null) return null
  let best: string | null = null
  for (const candidate of [yearOf(reference) - 1, yearOf(reference), yearOf(reference) + 1]) {
    const iso = candidate < 1 || candidate > 9998 ? null : toDay(candidate, month, day)
    if (iso !== null && (best === null || Math.abs(daysBetween(reference, iso)) < Math.abs(daysBetween(reference, best)))) best = iso
  }
  return best === null ? null : { iso: best, implied: ['year'] }
}

/** 30 Tết is the eve, also of a year whose last month has 29 days. */
function toDay(year: number, month: number, day: number): string | null {
  return toSolar(year, month, day) ?? (month === 12 && day === 30 ? toSolar(year, 12, 29) : null)
}

/** A lunar month as a span of solar days. */
export function lunarMonthToSpan(point: Point, reference: string | null): Bounds | null {
  const first = lunarToSolar({ ...point, day: 1 }, reference)
  if (first === null) return null
  const on = (day: number): string | null => lunarToSolar({ ...point, day }, first.iso)?.iso ?? null
  const last = on(30)
  const end = last !== null && daysBetween(first.iso, last) === 29 ? last : (on(29) ?? first.iso)
  return { edtf: `${first.iso}/${end}`, start: first.iso, end, precision: 'month' }
}
