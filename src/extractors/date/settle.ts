import { addDays, addMonths, daysBetween, monthOf, toIso, weekdayOf, yearOf } from './calendar.js'
import type { Bounds, Point, Relative } from './point.js'

/** What the value of a point hangs on beside its own words. */
export interface Setting {
  /** The day the article speaks on, ISO, or null. */
  readonly reference: string | null
  /** The day that was named last, ISO, or null. */
  readonly latest: string | null
  /** Of the clause: 1 future, -1 past, 0 untold. */
  readonly tense: -1 | 0 | 1
}

/** A day that an untold date of next year may lie ahead: news tells of what was. */
const SOON = 60
/** Days that a month of last year may lie back, where nothing tells the tense. */
const LATELY = 100
/** A day that a past date of this year may lie ahead: it is rather last year's. */
const UPCOMING = 60

/** The year that brings a yearless date nearest to the reference day, as its tense tells. */
export function nearestYear(
  reference: string,
  side: Setting['tense'],
  tense: Setting['tense'],
  isDay: boolean,
  at: (year: number) => Bounds | null
): number {
  const year = yearOf(reference)
  let best = year
  let shortest = Number.POSITIVE_INFINITY
  for (const candidate of [year, year - 1, year + 1]) {
    const bounds = candidate < 1 || candidate > 9999 ? null : at(candidate)
    if (bounds === null || bounds.start === null || bounds.end === null) continue
    const ahead = daysBetween(reference, bounds.start)
    const behind = daysBetween(bounds.end, reference)
    if ((side > 0 && ahead <= 0) || (side < 0 && ahead > 0)) continue
    if (candidate > year && tense < 1 && side < 1 && ahead > SOON) continue
    if (candidate === year && tense < 0 && ahead > UPCOMING) continue
    if (candidate < year && side > -1 && (tense > 0 || (!isDay && tense === 0 && behind > LATELY))) continue
    const distance = Math.max(ahead, behind, 0)
    // Those of the years beside it are further away.
    if (candidate === year && distance < 180) return year
    if (distance < shortest) {
      shortest = distance
      best = candidate
    }
  }
  return best
}

/** A point with what is relative counted out from the reference day, or from the day named last; null where that is not known. */
export function resolve(point: Point, { reference, latest, tense }: Setting): Point | null {
  const { relative, sameDay } = point
  if (sameDay !== null) return latest === null ? null : onDay(point, addDays(latest, sameDay))
  if (relative === null || (relative.unit === 'D' && point.month !== null)) return point
  if (reference === null) return point.month === null ? null : point
  const { unit, from, to } = relative
  if (point.weekday !== null && unit === 'W') return onDay(point, weekdayIn(point, reference, tense))
  if (point.nth?.of === 'within') return isInEra(reference) ? onStretch(point, relative, reference) : null
  if (from !== to) return isInEra(reference) ? onSpan(point, relative, reference) : null
  if (unit === 'D') return onDay(point, addDays(reference, from))
  if (unit === 'W') return onWeek(point, reference, from)
  const months = yearOf(reference) * 12 + monthOf(reference) - 1 + from * (unit === 'Y' ? 12 : unit === 'Q' ? 3 : 1)
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  if (year < 1 || year > 9999) return null
  // mùa đông năm nay, said in February, began last year.
  if (point.season === 4 && from === 0 && reference.slice(5) < '03-20') return { ...point, year: year - 1, implied: IMPLIED }
  if (unit === 'Y') return { ...point, year, implied: point.precision === 'year' ? IMPLIED : ['year'] }
  if (unit === 'M') return { ...point, year, month, implied: point.day === null ? IMPLIED : ['month', 'year'] }
  return { ...point, year, part: Math.ceil(month / 3), implied: IMPLIED }
}

const IMPLIED = ['edtf', 'start', 'end'] as const

/** Counted spans that would leave the four digits of ISO years have no value. */
function isInEra(reference: string): boolean {
  const year = yearOf(reference)
  return year > 1000 && year < 9000
}

function onDay(point: Point, iso: string): Point | null {
  if (!/^\d{4}-/.test(iso) || iso.startsWith('0000')) return null
  return {
    ...point,
    precision: 'day',
    year: yearOf(iso),
    month: monthOf(iso),
    day: Number(iso.slice(8)),
    relative: point.relative,
    implied: IMPLIED
  }
}

function onWeek(point: Point, reference: string, weeks: number): Point | null {
  const monday = addDays(reference, 1 - weekdayOf(reference) + 7 * weeks)
  const sunday = addDays(monday, 6)
  // cuối tuần: Saturday and Sunday of the week.
  const start = point.modifier === 'late' ? addDays(sunday, -1) : monday
  if (start.length !== 10 || sunday.length !== 10 || start < '0001-01-01') return null
  return { ...point, span: { edtf: `${start}/${sunday}`, start, end: sunday, precision: 'range' }, implied: IMPLIED }
}

/** 5 năm qua: whole units before the present one; 3 ngày tới: behind it. */
function onSpan(point: Point, { unit, from, to }: Relative, reference: string): Point {
  const toEnds = (): readonly [edtf: string, start: string, end: string] => {
    if (unit === 'D') {
      const [start, end] = [addDays(reference, from), addDays(reference, to)]
      return [`${start}/${end}`, start, end]
    }
    if (unit === 'W') {
      const monday = addDays(reference, 1 - weekdayOf(reference))
      const [start, end] = [addDays(monday, from * 7), addDays(monday, to * 7 + 6)]
      return [`${start}/${end}`, start, end]
    }
    const months = unit === 'Y' ? 12 : unit === 'Q' ? 3 : 1
    const base = toIso(
      yearOf(reference),
      unit === 'Y' ? 1 : unit === 'Q' ? Math.ceil(monthOf(reference) / 3) * 3 - 2 : monthOf(reference),
      1
    )
    const start = addMonths(base, from * months)
    const end = addDays(addMonths(base, (to + 1) * months), -1)
    const width = unit === 'Y' ? 4 : 7
    return [`${start.slice(0, width)}/${end.slice(0, width)}`, start, end]
  }
  const [edtf, start, end] = toEnds()
  return { ...point, span: { edtf, start, end, precision: 'range' }, implied: IMPLIED }
}

/** trong vòng 3 tháng: from the reference day on. */
function onStretch(point: Point, { unit, to }: Relative, reference: string): Point {
  const last =
    unit === 'D' || unit === 'W'
      ? addDays(reference, to * (unit === 'W' ? 7 : 1))
      : addMonths(reference, to * (unit === 'Y' ? 12 : unit === 'Q' ? 3 : 1))
  const end = addDays(last, -1)
  return { ...point, span: { edtf: `${reference}/${end}`, start: reference, end, precision: 'range' }, implied: IMPLIED }
}

/** thứ năm tuần tới; thứ năm alone: the last one before, or, of what is to come, the next. */
function weekdayIn({ weekday, relative, side, isAnyWeek }: Point, reference: string, tense: Setting['tense']): string {
  const { from } = relative as Relative
  const iso = addDays(reference, 1 - weekdayOf(reference) + 7 * from + (weekday as number) - 1)
  if (from !== 0) return iso
  if (side > 0 && iso <= reference) return addDays(iso, 7)
  if (side < 0 && iso >= reference) return addDays(iso, -7)
  if (side !== 0 || !isAnyWeek) return iso
  if (iso > reference && tense < 1) return addDays(iso, -7)
  return iso < reference && tense > 0 ? addDays(iso, 7) : iso
}

/** ISO 8601 offset of a relative word: -P1D, P1W; of a span its far end. */
export function toOffset({ relative, sameDay }: Point): string | null {
  if (relative === null || sameDay !== null) return null
  const { unit, from, to } = relative
  const steps = Math.abs(from) > Math.abs(to) ? from : to
  const count = Math.abs(steps) * (unit === 'Q' ? 3 : 1)
  return `${steps < 0 ? '-' : ''}P${String(count)}${unit === 'Q' ? 'M' : unit}`
}
