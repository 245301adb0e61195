import { feast } from './feasts.js'
import { daysOfMonth, halfYear, monthsOfYear, quarterOfYear, nth, season, thisMonth, yearToDate } from './parts-of-year.js'
import { dayAfter, relativeDay, sameDay } from './relative-days.js'
import { ago, ahead, coming, past, pastDecades, withinSpan } from './spans.js'
import { atHand, comparedPeriod, comparedStep, samePeriod, step, stepOfQuarters } from './steps.js'
import { weekday, weekdayLed, weekdayNamed, weekdayOfWeek } from './weekdays.js'

/** Words that count from the day of the article, in the order that they are tried. */
export const RELATIVES = [
  relativeDay,
  sameDay,
  dayAfter,
  yearToDate,
  monthsOfYear,
  halfYear,
  quarterOfYear,
  nth,
  daysOfMonth,
  thisMonth,
  season,
  comparedPeriod,
  comparedStep,
  step,
  atHand,
  stepOfQuarters,
  ago,
  ahead,
  past,
  pastDecades,
  coming,
  withinSpan,
  weekdayOfWeek,
  weekday,
  weekdayLed,
  weekdayNamed,
  samePeriod,
  feast
]
