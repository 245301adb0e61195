import { isRealDay } from '../calendar.js'
import type { Piece } from '../group-notation.js'
import { toPoint, type Point } from '../point.js'

/** What a list or a range comes to: points, each in its place. */
export type Group = readonly Piece[]

/** Items of the longest list. */
export const LISTED = 32

export const join = (from: Piece, to: Piece): Group => [
  {
    start: from.start,
    end: to.end,
    rule: '',
    point: toPoint({ precision: 'range', ends: [from.point, to.point], implied: from.point.implied }),
    parts: [from, to]
  }
]

/** 5, 6 và 7/3/2023: the month and the year printed with the last are of all. */
export function distribute(items: readonly Piece[], last: Piece): Group {
  return [...items.map((item) => share(item, last.point)), last]
}

export function share(item: Piece, { year, month, lunar }: Point): Piece {
  const { point } = item
  if (point.month === null && point.precision === 'day')
    return { ...item, point: { ...point, month, year, lunar, implied: year === null ? ['month'] : ['month', 'year'] } }
  return point.year === null && year !== null ? { ...item, point: { ...point, year, implied: ['year'] } } : item
}

/** 30 | đến | mùng 3 Tết: the first is of the month before. */
export function shareBack(item: Piece, to: Piece): Piece {
  const shared = share(item, to.point)
  if (!isEve(item, to)) return shared
  return { ...shared, point: { ...shared.point, month: 12, year: to.point.year === null ? null : to.point.year - 1 } }
}

export const isEve = ({ point: { day } }: Piece, { point: to }: Piece): boolean =>
  to.lunar && to.month === 1 && (day ?? 0) >= 23 && (to.day ?? 0) < 15

export const isUp = (from: Piece, to: Piece): boolean => (from.point.day ?? 0) < (to.point.day ?? 0) || isEve(from, to)

export const isReal = ({ point: { day, month, year, lunar } }: Piece): boolean =>
  lunar || month === null || isRealDay(year, month, day ?? 1)

export const isSame = ({ point: from }: Piece, { point: to }: Piece): boolean =>
  (from.precision === to.precision || from.span !== null) &&
  (from.lunar === to.lunar || (to.lunar && from.year === null)) &&
  !isBackward(from, to)

export const isBackward = (from: Point, to: Point): boolean =>
  from.year !== null && to.year !== null && (from.year > to.year || (from.year === to.year && (from.month ?? 0) > (to.month ?? 12)))

export const inOneCalendar = (from: Piece, { point: { lunar } }: Piece): Piece =>
  lunar && !from.point.lunar ? { ...from, point: { ...from.point, lunar } } : from

/** Of two precisions both years must be known. */
export const isKnown = (from: Point, to: Point): boolean =>
  to.year !== null ||
  to.precision === from.precision ||
  (from.precision !== 'year' && to.precision !== 'year' && to.relative === null && from.year === null)

export const toNow = (from: Piece, start: number, end: number): Group => [
  { start, end, rule: '', point: toPoint({ precision: 'range', ends: [from.point, null], implied: from.point.implied }) }
]
