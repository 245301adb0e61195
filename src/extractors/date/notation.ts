import { defineRoomNotation, figure, item, table, type Match } from '../../grammar/index.js'
import { pad } from './calendar.js'
import * as figures from './figures.js'
import { toPoint, type Point } from './point.js'
import * as words from './words/index.js'

/** How the article writes a day: 27-8, 27.8. */
export interface Style {
  readonly dash: boolean
  readonly dot: boolean
}

/** Names of the levels: what each makes is an item of the next. */
export const POINTS = 'date-point'
export const DRESSED = 'date-dressed'
export const GROUPS = 'date-group'

export const isYearless = ({ year, span, relative, ends, state, season }: Point): boolean =>
  year === null && span === null && relative === null && ends === null && state === 'read' && season === null
const isCalendar = ({ month, lunar, precision, state, span, ends }: Point): boolean =>
  precision === 'day' && month !== null && state === 'read' && !lunar && span === null && ends === null
const isDay = (point: Point): boolean =>
  point.precision === 'day' &&
  point.state === 'read' &&
  point.ends === null &&
  (point.month !== null || point.lunar || point.relative !== null || point.sameDay !== null)
const MODIFIABLE = new Set(['month', 'quarter', 'year', 'half-year', 'decade', 'century'])

const figured = defineRoomNotation<Style>()({
  sets: { ...words.SETS, ...words.ROLE_WORDS },
  kinds: {
    short: figure(figures.toShort),
    dayFigure: figure(figures.toDay),
    monthFigure: figure(figures.toMonth),
    quarterFigure: figure(figures.toQuarter),
    weekdayFigure: figure(figures.toWeekday),
    year: figure(figures.toYear),
    recent: figure(figures.toRecentYear),
    four: figure(figures.toFour),
    old: figure(figures.toOldYear),
    shortYear: figure(figures.toShortYear),
    padded: figure(figures.toPadded),
    dottedDate: figure(figures.toDottedDate),
    dottedDay: figure(figures.toDottedDay),
    dottedMonth: figure(figures.toDottedMonth),
    hour: figure(figures.toHour),
    minute: figure(figures.toMinute),
    countFigure: figure(figures.toCount),
    eve: figure(figures.toEveDay),
    zero: figure(figures.toNothing),
    monthWord: table(words.MONTHS),
    sureMonth: table(words.SURE_MONTHS),
    doubtfulMonth: table(words.DOUBTFUL_MONTHS),
    lunarMonth: table(words.LUNAR_MONTHS),
    shortDay: table(words.SHORT_DAYS),
    longDay: table(words.LONG_DAYS),
    countWord: table(words.COUNTS),
    weekdayWord: table(words.WEEKDAYS),
    roman: table(words.ROMANS),
    romanQuarter: table(words.ROMAN_QUARTERS),
    quarterWord: table(words.QUARTERS),
    dayPart: table(words.DAY_PARTS),
    relativeDay: table(words.RELATIVE_DAYS),
    away: table(words.STEPS),
    atHand: table(words.AT_HAND),
    before: table(words.BEFORE),
    lastYear: table(words.LAST_YEAR),
    unit: table(words.UNITS_OF_TIME),
    monthUnit: table(words.MONTH_UNIT),
    quarterUnit: table(words.QUARTER_UNIT),
    dayUnit: table(words.DAY_UNIT),
    weekUnit: table(words.WEEK_UNIT),
    halfUnit: table(words.HALF_UNIT),
    atFirst: table(words.AT_FIRST),
    atLast: table(words.AT_LAST),
    toNow: table(words.TO_NOW),
    dayAfter: table(words.DAY_AFTER),
    ordinal: table(words.ORDINALS),
    newYearsEve: table(words.NEW_YEARS_EVE),
    comma: table({ ',': true }),
    back: table(words.BACK),
    on: table(words.ON),
    weekdaySide: table(words.WEEKDAY_SIDES),
    side: table(words.SIDES),
    modifier: table(words.MODIFIERS),
    halfHour: table({ 'rưỡi|rưởi': 30 }),
    cyclic: table(words.CYCLIC_YEARS),
    seasonWord: table(words.SEASONS),
    feast: table(words.FEASTS),
    eveOfFeast: table(words.EVES),
    lunarFeast: table(words.LUNAR_FEASTS),
    feastLead: table(words.FEAST_LEADS)
  }
})

/** Notation of the level before the first: how days are written. */
export const s = figured

/** Notation of the first level: figures and words. */
export const n = figured
  .with(({ phrase }) => ({
    step: phrase('{a?:away} | {b?:atHand}', ({ a, b }) => a ?? b ?? 0),
    number: phrase('{a?:countFigure} | {b?:countWord}', ({ a, b }) => a ?? b ?? 0),
    anyDay: phrase('{a?:dayFigure} | {b?:longDay} | {c?:shortDay}', ({ a, b, c }) => a ?? b ?? c ?? 0),
    sureDay: phrase('{a?:dayFigure} | {b?:longDay}', ({ a, b }) => a ?? b ?? 0),
    anyMonth: phrase('{a?:monthFigure} | {b?:monthWord}', ({ a, b }) => a ?? b ?? 0),
    anyQuarter: phrase('{a?:quarterFigure} | {b?:romanQuarter} | {c?:quarterWord}', ({ a, b, c }) => a ?? b ?? c ?? 0),
    weekday: phrase('thứ {a?:weekdayFigure} | {b?:weekdayWord}', ({ a, b }) => a ?? b ?? 0),
    lunarYear: phrase('năm? {a:cyclic} {b?:year}?', ({ a, b }) => b ?? a),
    /** /2025 · -2025 · năm 2025, behind a month, a day or a quarter */
    yearOf: phrase(
      '~/ ~{a?:year} | / {b?:recent} | ~/ ~{c?:shortYear} | - ~{d?:recent} | (, | @OF)? năm {e?:year}',
      ({ a, b, c, d, e }) => a ?? b ?? c ?? d ?? e ?? 0
    ),
    yearWord: phrase('(, | @OF)? năm {a:year}', ({ a }) => a),
    bareYear: phrase(', {a?:recent} | {b?:recent}', ({ a, b }) => a ?? b ?? 0),
    dashedDay: phrase('{day:dayFigure} ~- ~{month:monthFigure} | {x?:dottedDay}', ({ day, month, x }) => toPoint(x ?? { day, month }))
  }))
  .with(({ phrase }) => ({
    anyYear: phrase('{a?:yearOf} | {b?:bareYear}', ({ a, b }) => a ?? b ?? 0),
    /** năm 2023 · năm nay · của năm ngoái */
    yearOrStep: phrase('@OF? năm ({year?:recent} | {step?:step})', ({ year, step }) => ({ year, step }))
  }))

/** HH:MM of the minutes of a day. */
const toTime = (minutes: number): string => `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`

/** 7h15 · 19 giờ · 7 giờ 30 phút · 7 giờ rưỡi · 5 giờ kém 15 · 11h50’ · 14:20 */
const clock = n.phrase(
  '{hour:hour} (@HOUR ({minute?:minute} @MINUTE? | {half?:halfHour} | kém {less?:minute} @MINUTE?)? | ~: ~{minute?:minute})',
  ({ hour, minute, half, less }) => toTime(hour * 60 + (minute ?? half ?? 0) - (less ?? 0))
)

/** Notation of the second level: points, and what stands around them. */
export const m = n
  .with(({ phrase }) => ({
    clock,
    /** A day with its month. */
    calendarDay: item<Point>(POINTS, ({ value }) => isCalendar(value)),
    point: item<Point>(POINTS, ({ value }) => isDay(value)),
    weekdayPoint: item<Point>(POINTS, ({ rule }) => rule.startsWith('weekday')),
    relativeDayPoint: item<Point>(POINTS, ({ rule }) => rule === 'relative-day'),
    relativeYear: item<Point>(
      POINTS,
      ({ rule, value }) => rule.startsWith('relative-') && value.relative?.unit === 'Y' && value.precision === 'year'
    ),
    relativeMonth: item<Point>(
      POINTS,
      ({ rule, value }) => rule.startsWith('relative-') && value.relative?.unit === 'M' && value.precision === 'month'
    ),
    yearless: item<Point>(POINTS, ({ value }) => isYearless(value) && !value.lunar && (value.part !== null || value.month !== null)),
    /** … lunar ones too */
    yearlyPoint: item<Point>(
      POINTS,
      ({ value }) => isYearless(value) && value.nth === null && (value.part !== null || value.month !== null)
    ),
    dayOnly: item<Point>(POINTS, ({ value }) => isYearless(value) && value.precision === 'day' && value.month === null && !value.lunar),
    whole: item<Point>(
      POINTS,
      ({ value: { precision, relative, state, ends, lunar } }) =>
        state === 'read' &&
        ends === null &&
        (MODIFIABLE.has(precision) || (relative?.unit === 'W' && relative.from === relative.to) || lunar)
    ),
    weekdayOf: phrase('{a?:weekday}', ({ a }) => a ?? 0)
  }))
  .with(({ phrase }) => ({
    /** Thứ Ba, 23/7/2024 · hôm nay 22/8 · ngày 5/3 */
    dated: phrase(
      '({w?:weekdayPoint} | {v?:weekday}) (, | @OPEN | ngày)? {p:calendarDay} @CLOSE? | {r?:relativeDayPoint} ,? {p:calendarDay} | {p:point}',
      ({ w, v, r, p }): Point =>
        r === null
          ? { ...p.value, weekday: w?.value.weekday ?? v ?? p.value.weekday }
          : { ...p.value, relative: r.value.relative, dayPart: r.value.dayPart }
    )
  }))

export type Found = Match<Point>
