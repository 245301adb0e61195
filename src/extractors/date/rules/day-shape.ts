import { isRealDay } from '../calendar.js'
import { isInCode } from '../figures.js'
import { IMPOSSIBLE, toPoint, type Point } from '../point.js'

interface Place {
  readonly start: number
  readonly end: number
  readonly document: { readonly text: string }
}

export const isCode = ({ document, start, end }: Place): boolean => isInCode(document.text, start, end)

export const isPadded = ({ document: { text }, start }: Place): boolean => text[start] === '0'

/** A day of the calendar, or the shape of one that no calendar has. */
export function toDay(day: number, month: number, year: number | null): Point {
  return isRealDay(year, month, day) ? toPoint({ day, month, year }) : IMPOSSIBLE
}
