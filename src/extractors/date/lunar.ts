import { toIso } from './calendar.js'

/**
 * The Vietnamese lunisolar calendar, at UTC+7, from the astronomical formulas of Jean Meeus,
 * Astronomical Algorithms (mean new moons with their periodic terms, and the sun's apparent
 * longitude). The month that holds the winter solstice is the eleventh; a year of thirteen months
 * repeats the first month without a major solar term.
 */

const ZONE = 7 / 24
const SYNODIC_MONTH = 29.530588853
const RADIAN = Math.PI / 180
/** Julian day of the new moon that lunation 0 counts from, near 1900-01-01. */
const EPOCH = 2415021.076998695

/** Solar day of a lunar one, ISO; null where the month has no such day or the year no such leap month. */
export function toSolar(year: number, month: number, day: number, isLeap = false): string | null {
  const eleventh = month < 11 ? monthEleven(year - 1) : monthEleven(year)
  const next = month < 11 ? monthEleven(year) : monthEleven(year + 1)
  const first = lunationOf(eleventh)
  let offset = month < 11 ? month + 1 : month - 11
  if (next - eleventh > 365) {
    const leap = leapOffset(eleventh)
    if (isLeap && offset !== leap - 1) return null
    if (isLeap || offset >= leap) offset++
  } else if (isLeap) {
    return null
  }
  const start = newMoonDay(first + offset)
  const length = newMoonDay(first + offset + 1) - start
  return day >= 1 && day <= length ? fromJulianDay(start + day - 1) : null
}

/** Day (at UTC+7) on which lunation `k` begins, as a Julian day number. */
function newMoonDay(k: number): number {
  const t = k / 1236.85
  const t2 = t * t
  const t3 = t2 * t
  const mean =
    2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3 + 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIAN)
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RADIAN
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RADIAN
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RADIAN
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun)
  return Math.floor(mean + correction - deltaT(t) + 0.5 + ZONE)
}

/** Dynamical less universal time, in days. */
function deltaT(t: number): number {
  if (t < -11) return 0.001 + 0.000839 * t + 0.0002261 * t * t - 0.00000845 * t ** 3 - 0.000000081 * t ** 4
  return -0.000278 + 0.000265 * t + 0.000262 * t * t
}

/** Sector of 30 degrees (0 to 11) the sun stands in at the local midnight that begins a Julian day. */
function solarSector(julianDay: number): number {
  const t = (julianDay - 2451545.5 - ZONE) / 36525
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t ** 3) * RADIAN
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly)
  const longitude = (((mean + centre) % 360) + 360) % 360
  return Math.floor(longitude / 30)
}

/** First day of the lunar month that holds the winter solstice of a year. */
function monthEleven(year: number): number {
  const k = Math.floor((toJulianDay(year, 12, 31) - 2415021) / SYNODIC_MONTH)
  const start = newMoonDay(k)
  return solarSector(start) >= 9 ? newMoonDay(k - 1) : start
}

function lunationOf(firstDay: number): number {
  return Math.floor((firstDay - EPOCH) / SYNODIC_MONTH + 0.5)
}

/** Months from the eleventh to the leap one: the first in which the sun changes no sector. */
function leapOffset(eleventh: number): number {
  const k = lunationOf(eleventh)
  let sector = solarSector(newMoonDay(k + 1))
  for (let offset = 2; offset < 14; offset++) {
    const next = solarSector(newMoonDay(k + offset))
    if (next === sector) return offset - 1
    sector = next
  }
  return 13
}

function toJulianDay(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000) + 2440588
}

function fromJulianDay(julianDay: number): string {
  const date = new Date((julianDay - 2440588) * 86_400_000)
  return toIso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}
