import { bareDayMonth, dayMonth, dayMonthYear, noSuchDay, share, shareReached } from './day-figures.js'
import { dashedRange, dottedRange, ledDay, sessionDay, spacedDay, styledDay, styledDayInTime, styledDayOpening } from './day-styles.js'
import { dayAlone, dayMonthWords, monthDayYear, stretch } from './day-words.js'

/** Days of the calendar, in the order that they are tried. */
export const DAYS = [
  dayMonthYear,
  noSuchDay,
  share,
  shareReached,
  dayMonth,
  bareDayMonth,
  dashedRange,
  dottedRange,
  ledDay,
  spacedDay,
  sessionDay,
  styledDayInTime,
  styledDay,
  styledDayOpening,
  dayMonthWords,
  monthDayYear,
  stretch,
  dayAlone
]
