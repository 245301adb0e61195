import type { DayPart } from './types.js'

export interface RelativeDay {
  readonly days: number
  readonly part: DayPart | null
}

/** Days from the reference day. */
export const RELATIVE_DAYS: Readonly<Record<string, RelativeDay>> = {
  'hôm nay|ngày hôm nay|bữa nay': { days: 0, part: null },
  'hôm qua|ngày hôm qua|bữa qua': { days: -1, part: null },
  'hôm kia|ngày hôm kia': { days: -2, part: null },
  'ngày mai|ngày hôm mai': { days: 1, part: null },
  'ngày kia|ngày mốt': { days: 2, part: null },
  'sáng nay|sáng hôm nay|sáng ngày hôm nay|sáng sớm nay|rạng sáng nay|sáng sớm hôm nay|rạng sáng hôm nay|buổi sáng hôm nay': {
    days: 0,
    part: 'morning'
  },
  'trưa nay|trưa hôm nay': { days: 0, part: 'noon' },
  'chiều nay|chiều hôm nay|chiều tối nay|chiều ngày hôm nay|buổi chiều hôm nay': { days: 0, part: 'afternoon' },
  'tối nay|tối hôm nay|tối ngày hôm nay': { days: 0, part: 'evening' },
  'đêm nay|đêm hôm nay': { days: 0, part: 'night' },
  'sáng qua|sáng hôm qua|sáng ngày hôm qua|rạng sáng qua|rạng sáng hôm qua|buổi sáng hôm qua': { days: -1, part: 'morning' },
  'trưa qua|trưa hôm qua': { days: -1, part: 'noon' },
  'chiều qua|chiều hôm qua|chiều tối qua|chiều tối hôm qua|chiều ngày hôm qua': { days: -1, part: 'afternoon' },
  'tối qua|tối hôm qua': { days: -1, part: 'evening' },
  'đêm qua|đêm hôm qua|khuya qua': { days: -1, part: 'night' },
  'sáng mai|sáng ngày mai|rạng sáng mai|sáng sớm mai|sáng sớm ngày mai': { days: 1, part: 'morning' },
  'trưa mai|trưa ngày mai': { days: 1, part: 'noon' },
  'chiều mai|chiều ngày mai': { days: 1, part: 'afternoon' },
  'tối mai|tối ngày mai': { days: 1, part: 'evening' },
  'đêm mai|đêm ngày mai': { days: 1, part: 'night' }
}

/** Behind tuần, tháng, quý, năm: the one the reference day is in. */
export const AT_HAND: Readonly<Record<string, number>> = { 'này|nay': 0 }
/** Behind tuần, tháng, quý, năm: steps from there. */
export const STEPS: Readonly<Record<string, number>> = {
  'trước|ngoái|vừa qua|vừa rồi|rồi|qua': -1,
  'tới|sau|sắp tới|kế tiếp|tiếp theo|tiếp|tới đây': 1,
  kia: -2
}

/** Behind a unit that something is compared with: of what is spoken of, or of the day of the article. */
export const BEFORE = { 'trước|liền trước': true } as const
export const LAST_YEAR = { ngoái: true } as const

/** Behind a weekday alone, without a week: the side of the reference day. */
export const WEEKDAY_SIDES: Readonly<Record<string, -1 | 0 | 1>> = {
  'này|tuần này|của tuần này': 0,
  'trước|vừa rồi|vừa qua|rồi|qua': -1,
  'tới|sau|sắp tới|tới đây|kế tiếp': 1
}

/** Behind a date with no year: the side of the reference day it lies on. */
export const SIDES: Readonly<Record<string, -1 | 1>> = { 'vừa qua|vừa rồi': -1, 'sắp tới|tới đây': 1 }

/** đầu năm | đến nay */
export const TO_NOW = {
  'đến nay|tới nay|đến giờ|tới giờ|đến bây giờ|đến thời điểm này|đến thời điểm hiện tại|đến hiện tại|đến hiện nay': true
} as const

/** The day after the one named last. */
export const DAY_AFTER = { 'hôm sau': 1 } as const
export const NEW_YEARS_EVE = { 'giao thừa': true } as const
/** Behind a month: the last, the next. */
export const BACK = { 'vừa qua|vừa rồi|rồi': -1 } as const
export const ON = { 'tới|sắp tới|tới đây': 1 } as const
