import { item } from '../../grammar/index.js'
import { DRESSED, GROUPS, isYearless, n, POINTS, type Found } from './notation.js'
import { toPoint, type Point } from './point.js'

const isOf =
  (test: (point: Point) => boolean) =>
  ({ value }: Found): boolean =>
    test(value)
const either = (test: (point: Point) => boolean) => ({ plain: item<Point>(POINTS, isOf(test)), dressed: item<Point>(DRESSED, isOf(test)) })

/** A piece of a list, with its place. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly point: Point
  readonly rule: string
  /** Of a range, its ends: two dates, should they turn out to run backwards. */
  readonly parts?: readonly Piece[]
}
const toPiece = ({ start, end, value, rule }: Found): Piece => ({ start, end, point: value, rule })

const isRead = ({ state, ends }: Point): boolean => state === 'read' && ends === null
const isEnd = (point: Point): boolean =>
  isRead(point) && (point.span === null || point.precision === 'range') && !isStem(point) && point.season === null && point.nth === null
const isStem = (point: Point): boolean => isYearless(point) && point.precision === 'day' && point.month === null && !point.lunar
const isFullDay = (point: Point): boolean =>
  isRead(point) && point.precision === 'day' && (point.month !== null || point.lunar) && point.relative === null && point.span === null
const isPlain = (point: Point): boolean => isRead(point) && point.relative === null && point.span === null && point.modifier === null
const isNewYear = (point: Point): boolean =>
  point.modifier === 'early' && point.relative?.unit === 'Y' && point.relative.from === 0 && point.precision === 'year'

const ends = either(isEnd)
const stems = either(isStem)
const days = either(isFullDay)
const yearless = either((point) => isFullDay(point) && point.year === null)
const yeared = either((point) => isFullDay(point) && point.year !== null)
const isMonth = (point: Point): boolean => point.precision === 'month' && isRead(point) && point.relative === null && point.span === null
const yearlessMonths = either((point) => isMonth(point) && point.year === null)
const yearedMonths = either((point) => isMonth(point) && point.year !== null)
const months = either(isMonth)
const quarters = either((point) => point.precision === 'quarter' && isPlain(point))
const years = either((point) => point.precision === 'year' && isPlain(point))

/** Notation of the third level: dates, and the pieces of lists. */
export const g = n
  .with(() => ({
    anyEnd: ends.plain,
    anyEndDressed: ends.dressed,
    aStem: stems.plain,
    aStemDressed: stems.dressed,
    aDay: days.plain,
    aDayDressed: days.dressed,
    aYearless: yearless.plain,
    aYearlessDressed: yearless.dressed,
    aYeared: yeared.plain,
    aYearedDressed: yeared.dressed,
    aYearlessMonth: yearlessMonths.plain,
    aYearlessMonthDressed: yearlessMonths.dressed,
    aYearedMonth: yearedMonths.plain,
    aYearedMonthDressed: yearedMonths.dressed,
    aMonth: months.plain,
    aMonthDressed: months.dressed,
    aQuarter: quarters.plain,
    aQuarterDressed: quarters.dressed,
    aYear: years.plain,
    aYearDressed: years.dressed,
    aStyledDay: item<Point>(POINTS, ({ rule }) => rule.startsWith('styled')),
    aSpelledDay: item<Point>(POINTS, ({ rule }) => rule === 'day-month-words'),
    newYear: item<Point>(DRESSED, isOf(isNewYear))
  }))
  .with(({ phrase }) => ({
    end: phrase('{a?:anyEnd} | {b?:anyEndDressed}', ({ a, b }) => toPiece((a ?? b) as Found)),
    /** ngày 8 · sáng 8, its month still to come */
    ledStem: phrase(
      '{a?:aStem} | {b?:aStemDressed} | {part?:dayPart} {day?:dayFigure} | @FIRST_TEN {word?:shortDay}',
      ({ a, b, part, day, word }, { start, end }): Piece =>
        a === null && b === null
          ? { start, end, rule: 'day', point: toPoint({ day: day ?? word, dayPart: part }) }
          : toPiece((a ?? b) as Found)
    ),
    bareStem: phrase('{day:dayFigure}', ({ day }, { start, end }): Piece => ({ start, end, rule: 'day', point: toPoint({ day }) })),
    fullDay: phrase('{a?:aDay} | {b?:aDayDressed}', ({ a, b }) => toPiece((a ?? b) as Found)),
    styledDay: phrase('{a:aStyledDay}', ({ a }) => toPiece(a)),
    spelledDay: phrase('{a:aSpelledDay}', ({ a }) => toPiece(a)),
    yearlessDay: phrase('{a?:aYearless} | {b?:aYearlessDressed}', ({ a, b }) => toPiece((a ?? b) as Found)),
    yearedDay: phrase('{a?:aYeared} | {b?:aYearedDressed}', ({ a, b }) => toPiece((a ?? b) as Found)),
    yearlessMonth: phrase(
      '{a?:aYearlessMonth} | {b?:aYearlessMonthDressed} | {month?:monthFigure}',
      ({ a, b, month }, { start, end }): Piece =>
        month === null ? toPiece((a ?? b) as Found) : { start, end, rule: 'month', point: toPoint({ precision: 'month', month }) }
    ),
    yearedMonth: phrase(
      '{a?:aYearedMonth} | {b?:aYearedMonthDressed} | {month?:monthFigure} ,? {of?:aYear}',
      ({ a, b, month, of }, { start, end }): Piece =>
        month === null
          ? toPiece((a ?? b) as Found)
          : { start, end, rule: 'month', point: toPoint({ precision: 'month', month, year: of?.value.year ?? null }) }
    ),
    dashedPiece: phrase('ngày? {x:dashedDay} {year?:yearOf}?', ({ x, year }, { start, end }): Piece => ({
      start,
      end,
      rule: 'day-month',
      point: { ...x, year }
    })),
    month: phrase('{a?:aMonth} | {b?:aMonthDressed}', ({ a, b }) => toPiece((a ?? b) as Found)),
    bareMonth: phrase('{month:monthFigure} (,? {of?:aYear})?', ({ month, of }, { start, end }): Piece => ({
      start,
      end,
      rule: 'month',
      point: toPoint({ precision: 'month', month, year: of?.value.year ?? null })
    })),
    quarter: phrase('{a?:aQuarter} | {b?:aQuarterDressed}', ({ a, b }) => toPiece((a ?? b) as Found)),
    bareQuarter: phrase(
      '({a?:quarterFigure} | {b?:romanQuarter}) ({year?:yearOf} | ,? {of?:aYear})?',
      ({ a, b, year, of }, { start, end }): Piece => ({
        start,
        end,
        rule: 'quarter',
        point: toPoint({ precision: 'quarter', part: a ?? b, year: year ?? of?.value.year ?? null })
      })
    ),
    yearPoint: phrase('{a?:aYear} | {b?:aYearDressed}', ({ a, b }) => toPiece((a ?? b) as Found)),
    yearPiece: phrase('năm? {year:recent}', ({ year }, { start, end }): Piece => ({
      start,
      end,
      rule: 'year',
      point: toPoint({ precision: 'year', year })
    }))
  }))
  .with(({ phrase }) => ({
    stem: phrase('{a?:ledStem} | {b?:bareStem}', ({ a, b }) => (a ?? b) as Piece),
    lastDay: phrase('{a?:fullDay} | {b?:dashedPiece}', ({ a, b }) => (a ?? b) as Piece),
    monthPiece: phrase('{a?:month} | {b?:bareMonth}', ({ a, b }) => (a ?? b) as Piece),
    quarterPiece: phrase('{a?:quarter} | {b?:bareQuarter}', ({ a, b }) => (a ?? b) as Piece),
    yearOfList: phrase('{a?:yearPoint} | {b?:yearPiece}', ({ a, b }) => (a ?? b) as Piece)
  }))

function isMention({ state }: Point): boolean {
  return state === 'read'
}

/** Notation of the last level: whole dates, in what they are said for. */
export const r = n
  .with(() => ({
    group: item<readonly Piece[]>(GROUPS),
    plain: item<Point>(POINTS, isOf(isMention)),
    dressed: item<Point>(DRESSED, isOf(isMention))
  }))
  .with(({ phrase }) => ({ date: phrase('{a?:group} | {b?:plain} | {c?:dressed}', (_, { start }) => start) }))
