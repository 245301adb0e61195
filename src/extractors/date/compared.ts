import { addMonths, daysBetween, daysInMonth, monthOf, yearOf } from './calendar.js'
import type { Point } from './point.js'
import type { Setting } from './settle.js'
import { toValue, type Fields } from './value.js'

/** Units of a step that a period of each precision lies within: a month has a month before it, a quarter and a year. */
const WITHIN: Readonly<Record<string, string>> = { day: 'WMQY', month: 'MQY', quarter: 'QY', 'half-year': 'Y', range: 'Y', year: 'Y' }
/** Days of a range that is as good as a week: từ 21 đến 27/10. */
const WEEK = 7

function unitsOf({ precision, start, end }: Fields): string {
  const isWeek = precision === 'range' && start !== null && end !== null && daysBetween(start, end) < WEEK
  return WITHIN[isWeek ? 'day' : precision] ?? ''
}

/** Precisions whose months another year has too. */
const OF_MONTHS = new Set(['month', 'quarter', 'half-year', 'range'])

/** What a period named before in the sentence is compared with: năm trước, tháng trước, cùng kỳ. Without one, what the day of the article says. */
export function toCompared(point: Point, setting: Setting, spoken: Fields | null): Fields | null {
  const { compared, relative } = point
  if (compared === null || relative === null || spoken === null || spoken.start === null || spoken.end === null)
    return toValue(point, setting)
  // What runs over several years has no year before it.
  if (yearOf(spoken.start) !== yearOf(spoken.end)) return toValue(point, setting)
  if (compared !== 'step' && OF_MONTHS.has(spoken.precision)) {
    const isOwn = compared === 'months' || setting.reference === null || yearOf(spoken.start) === yearOf(setting.reference)
    return (isOwn ? yearBefore(point, spoken) : null) ?? toValue(point, setting)
  }
  const isAnchored = compared !== 'own-months' && unitsOf(spoken).includes(relative.unit)
  return toValue(point, isAnchored ? { ...setting, reference: spoken.start } : setting)
}

/** The same months of the year before. */
function yearBefore(point: Point, { edtf, start, end, precision }: Fields): Fields | null {
  const own = toValue(point, { reference: start, latest: null, tense: 0 })
  if (own === null || edtf === null || start === null || end === null || yearOf(start) < 2) return null
  const [from, to] = [addMonths(start, -12), addMonths(end, -12)]
  if (!isWhole(start, end)) return null
  const last = `${to.slice(0, 8)}${String(daysInMonth(yearOf(to), monthOf(to)))}`
  const year = String(yearOf(from)).padStart(4, '0')
  const shifted = edtf.split('/').map((side) => `${year}${side.slice(4)}`)
  // A range whose ends are days is said by its days.
  const isDays = shifted.some((side) => side.length > 7)
  return { ...own, edtf: isDays ? `${from}/${last}` : shifted.join('/'), start: from, end: last, precision }
}

/** From the first of a month to the last of one. */
const isWhole = (start: string, end: string): boolean =>
  start.endsWith('-01') && Number(end.slice(8)) === daysInMonth(yearOf(end), monthOf(end))
