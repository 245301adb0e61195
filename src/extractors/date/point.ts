import { Kind } from '../../document/index.js'
import type { Document, Tokens } from '../../types.js'
import type { DateValue } from './schema.js'

/** A date in token positions, before its year, role and range are settled. */
export interface Point {
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** Quarter 1 to 4, or half 5 and 6. */
  readonly part: number | null
  /** Set where the point is no single unit of the calendar: a week, a decade, some months. */
  readonly span: { readonly edtf: string; readonly start: string | null; readonly end: string | null; readonly precision: DateValue['precision'] } | null
  readonly precision: DateValue['precision']
  readonly implied: readonly string[]
  readonly lunar: boolean
  readonly modifier: DateValue['modifier']
  readonly dayPart: DateValue['dayPart']
  readonly time: string | null
  /** Printed beside the date: 1 Monday to 7 Sunday. */
  readonly weekday: number | null
}

/** All fields of a point, to be filled in: with every key there from the start, a copy keeps its shape. */
export const NO_POINT: Point = {
  rule: '',
  first: -1,
  last: -1,
  precision: 'day',
  year: null,
  month: null,
  day: null,
  part: null,
  span: null,
  implied: [],
  lunar: false,
  modifier: null,
  dayPart: null,
  time: null,
  weekday: null
}

/** The integer a number token of digits alone stands for; -1 for any other token. */
export function integerAt({ text, tokens }: Document, at: number): number {
  if (tokens.kind[at] !== Kind.number) return -1
  return digitsIn(text, tokens.start[at] as number, tokens.end[at] as number)
}

export function digitsIn(text: string, start: number, end: number): number {
  if (end - start > 4 || end === start) return -1
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

export function widthAt(tokens: Tokens, at: number): number {
  return (tokens.end[at] as number) - (tokens.start[at] as number)
}

export const isYear = (value: number): boolean => value >= 1000 && value <= 2199
export const isRecentYear = (value: number): boolean => value >= 1900 && value <= 2099
export const isMonth = (value: number): boolean => value >= 1 && value <= 12
export const isDay = (value: number): boolean => value >= 1 && value <= 31
