import {
  bareDayList,
  dayList,
  dayRange,
  eveRange,
  ledDayRange,
  spelledDayRange,
  styledDayList,
  styledDayRange,
  tightDayRange,
  toDashed,
  yearOfDays
} from './day-groups.js'
import { monthList, monthRange, quarterList, quarterRange, yearList, yearlessMonthList } from './month-groups.js'
import { fromNewYear, headUntilNow, range, rangeAcrossComma, rangeSince, sinceUntilNow, untilNow } from './ranges.js'

export type { Group } from './group.js'

/** Lists and ranges of dates, in the order that they are tried. */
export const GROUP_RULES = [
  dayList,
  bareDayList,
  styledDayList,
  yearOfDays,
  fromNewYear,
  dayRange,
  ledDayRange,
  styledDayRange,
  tightDayRange,
  spelledDayRange,
  eveRange,
  range,
  rangeSince,
  rangeAcrossComma,
  toDashed,
  untilNow,
  sinceUntilNow,
  headUntilNow,
  monthList,
  yearlessMonthList,
  monthRange,
  quarterList,
  quarterRange,
  yearList
]
