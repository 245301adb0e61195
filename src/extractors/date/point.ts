import type { DateValue } from './schema.js'

export type Unit = 'D' | 'W' | 'M' | 'Q' | 'Y'

/** Steps in units from the unit that the reference day is in: hôm qua is D -1 to -1, 5 năm qua Y -5 to -1. */
export interface Relative {
  readonly unit: Unit
  readonly from: number
  readonly to: number
}

export interface Bounds {
  /** ISO 8601-2, or null where nothing is known without a reference day. */
  readonly edtf: string | null
  readonly start: string | null
  readonly end: string | null
  readonly precision: DateValue['precision']
}

/** A date as it is read, before its year, its reference day and its role are settled. */
export interface Point {
  readonly precision: DateValue['precision']
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** Quarter 1 to 4, or half 5 and 6. */
  readonly part: number | null
  /** Set where the point is no single unit of the calendar: a decade, some months. */
  readonly span: Bounds | null
  /** Ends of a range; each takes its year when the reference day is known. */
  readonly ends: readonly [Point, Point | null] | null
  /** Counted from the reference day; year, month or part of the point itself go before. */
  readonly relative: Relative | null
  /** Days from the day that was named last: cùng ngày 0, hôm sau 1. */
  readonly sameDay: number | null
  /** Side of the reference day that the words tell: vừa qua -1, sắp tới 1. */
  readonly side: -1 | 0 | 1
  readonly implied: readonly string[]
  readonly lunar: boolean
  readonly modifier: DateValue['modifier']
  readonly dayPart: DateValue['dayPart']
  readonly time: string | null
  /** Printed beside the date: 1 Monday to 7 Sunday. */
  readonly weekday: number | null
  /** A weekday of no certain week. */
  readonly isAnyWeek: boolean
  /** ngày đầu tiên, tuần cuối, thứ Hai đầu tiên của tháng 9: in its month, counted from the front or, -1, the back. */
  readonly nth: { readonly of: 'day' | 'days' | 'week' | 'half' | 'weekday' | 'within' | 'eve'; readonly count: number } | null
  /**
   * What it is compared with, if a period was named before it in its sentence: step, the unit before that one (so với năm trước);
   * months, the same months (cùng kỳ) a year before that one, or of its own year (cùng kỳ năm ngoái).
   */
  readonly compared: 'step' | 'months' | 'own-months' | null
  /** Of every year: ngày 20/11 hằng năm. It has no year of its own. */
  readonly isYearly: boolean
  readonly season: 1 | 2 | 3 | 4 | null
  /** impossible: in the shape of a date, but on no calendar (31/2); none: read so that nothing else takes it for a date (7/9 trường). */
  readonly state: 'read' | 'impossible' | 'none'
}

/** All fields of a point, to be filled in: with every key there from the start, a copy keeps its shape. */
const NO_POINT: Point = {
  precision: 'day',
  year: null,
  month: null,
  day: null,
  part: null,
  span: null,
  ends: null,
  relative: null,
  sameDay: null,
  side: 0,
  implied: [],
  lunar: false,
  modifier: null,
  dayPart: null,
  time: null,
  weekday: null,
  isAnyWeek: false,
  nth: null,
  compared: null,
  isYearly: false,
  season: null,
  state: 'read'
}

/** No date, and nothing that another rule may take for one. */
export const NONE: Point = { ...NO_POINT, state: 'none' }
export const IMPOSSIBLE: Point = { ...NO_POINT, state: 'impossible' }

export function toPoint(fields: Partial<Point>): Point {
  return { ...NO_POINT, ...fields }
}

export const isYear = (value: number): boolean => value >= 1000 && value <= 2199
export const isRecentYear = (value: number): boolean => value >= 1900 && value <= 2099
