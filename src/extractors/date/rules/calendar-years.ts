import { month, monthAlone, monthInTime, monthSlashYear, quarter } from './months.js'
import { century, decade, notYears, period, reign, yearRange } from './periods.js'
import { afterChrist, beforeChrist, bareYear, birthYear, bracketedYear, oldYear, year, yearOfTitle } from './years.js'

/** Months, quarters, years and what is made of them, in the order that they are tried. */
export const MONTHS = [
  month,
  monthInTime,
  monthAlone,
  monthSlashYear,
  quarter,
  year,
  oldYear,
  beforeChrist,
  afterChrist,
  bareYear,
  bracketedYear,
  birthYear,
  notYears,
  yearRange,
  reign,
  period,
  yearOfTitle,
  decade,
  century
]
