import type { DayPart, Modifier } from './types.js'

/** tháng một and tháng năm are more often one month, and months and years. */
export const DOUBTFUL_MONTHS: Readonly<Record<string, number>> = { một: 1, năm: 5 }
export const SURE_MONTHS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  'tư|bốn': 4,
  sáu: 6,
  'bảy|bẩy': 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một|mươi một': 11,
  'mười hai|mươi hai': 12
}
export const LUNAR_MONTHS: Readonly<Record<string, number>> = { giêng: 1, chạp: 12 }
/** Months in words. */
export const MONTHS: Readonly<Record<string, number>> = { ...LUNAR_MONTHS, ...DOUBTFUL_MONTHS, ...SURE_MONTHS }

/** Days whose name is one syllable: bare, they count. */
export const SHORT_DAYS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  'bốn|tư': 4,
  năm: 5,
  sáu: 6,
  'bảy|bẩy': 7,
  tám: 8,
  chín: 9,
  mười: 10
}
export const LONG_DAYS: Readonly<Record<string, number>> = {
  'mười một': 11,
  'mười hai': 12,
  'mười ba': 13,
  'mười bốn': 14,
  'mười lăm': 15,
  'mười sáu': 16,
  'mười bảy|mười bẩy': 17,
  'mười tám': 18,
  'mười chín': 19,
  'hai mươi': 20,
  'hai mươi mốt|hai mốt': 21,
  'hai mươi hai|hai hai': 22,
  'hai mươi ba|hai ba': 23,
  'hai mươi tư|hai mươi bốn|hai tư': 24,
  'hai mươi lăm|hai lăm|hai nhăm': 25,
  'hai mươi sáu|hai sáu': 26,
  'hai mươi bảy|hai bảy': 27,
  'hai mươi tám|hai tám': 28,
  'hai mươi chín|hai chín': 29,
  'ba mươi': 30,
  'ba mươi mốt|ba mốt': 31
}

/** Counts of days, weeks, months and years in words. */
export const COUNTS: Readonly<Record<string, number>> = {
  ...SHORT_DAYS,
  ...LONG_DAYS
}

/** ISO weekdays in words. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  'thứ hai': 1,
  'thứ ba': 2,
  'thứ tư': 3,
  'thứ năm': 4,
  'thứ sáu': 5,
  'thứ bảy|thứ bẩy': 6,
  'chủ nhật|chúa nhật|cn': 7
}

export const ROMANS: Readonly<Record<string, number>> = Object.fromEntries(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ').map((word, index) => [word, index + 1])
)
export const ROMAN_QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
export const QUARTERS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, 'tư|bốn': 4 }

export const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  'sáng|sáng sớm|buổi sáng|rạng sáng|rạng|sớm': 'morning',
  'trưa|buổi trưa|giữa trưa': 'noon',
  'chiều|buổi chiều|đầu giờ chiều|cuối giờ chiều|chiều tối|xế chiều|cuối chiều': 'afternoon',
  'tối|buổi tối|chập tối': 'evening',
  'đêm|khuya|đêm khuya|nửa đêm|đêm muộn': 'night'
}

export const MODIFIERS: Readonly<Record<string, Modifier>> = {
  'đầu|hồi đầu|đầu mùa|những ngày đầu|những tháng đầu|thượng tuần|đầu của|hồi đầu những': 'early',
  'giữa|hồi giữa|trung tuần|khoảng giữa': 'mid',
  'cuối|hồi cuối|gần cuối|những ngày cuối|những tháng cuối|hạ tuần|cuối của|cuối những': 'late'
}

/** Counted back and ahead. */
export const UNITS_OF_TIME: Readonly<Record<string, 'D' | 'W' | 'M' | 'Q' | 'Y'>> = {
  ngày: 'D',
  'tuần|tuần lễ': 'W',
  tháng: 'M',
  quý: 'Q',
  năm: 'Y'
}
export const MONTH_UNIT = { tháng: 'M' } as const
export const QUARTER_UNIT = { quý: 'Q' } as const
export const DAY_UNIT = { ngày: 'day' } as const
export const WEEK_UNIT = { tuần: 'week' } as const
export const HALF_UNIT = { nửa: 'half' } as const
export const AT_FIRST = { 'đầu|đầu tiên|đầu của|đầu tiên của|đầu tiên trong': 1 } as const
export const AT_LAST = { 'cuối|cuối cùng|cuối của|cuối cùng của': -1 } as const

/** Of a month's days and weeks. */
export const ORDINALS: Readonly<Record<string, number>> = { 'thứ nhất': 1, 'thứ hai': 2, 'thứ ba': 3, 'thứ tư': 4, 'thứ năm': 5 }

const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý']
const BRANCHES = ['tý', 'sửu', 'dần', 'mão|mẹo', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi']
const pairs = (stem: string, branch: string): string[] => branch.split('|').map((right) => `${stem} ${right}`)
/** Years of the sexagenary cycle from 1984 on, the one that today's news speaks of: Giáp Thìn is 2024. */
export const CYCLIC_YEARS: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [pairs(STEMS[index % 10] as string, BRANCHES[index % 12] as string).join('|'), 1984 + index])
)

/** First and last month and day of a season; winter ends in the year after. */
export const SEASONS: Readonly<Record<string, 1 | 2 | 3 | 4>> = { 'mùa xuân': 1, 'mùa hè|mùa hạ|hè': 2, 'mùa thu': 3, 'mùa đông': 4 }
