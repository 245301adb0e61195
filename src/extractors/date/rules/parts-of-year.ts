import { n } from '../notation.js'
import { NONE, toPoint, type Point } from '../point.js'
import { relative } from './steps-of-time.js'

export const yearToDate = n.rule({
  name: 'year-to-date',
  like: [
    ['từ đầu năm đến nay', '2024-01-01/..'],
    ['đầu năm nay đến nay', '2024-01-01/..'],
    ['từ đầu tháng đến nay', '2024-07-01/..'],
    ['từ đầu năm tới giờ', '2024-01-01/..']
  ],
  not: ['đầu năm đến trường', 'đầu năm 2019 đến nay', 'đầu năm nay'],
  read: 'đầu (năm (nay | này)? {y?:toNow} | tháng (này)? {t?:toNow} | tuần (này)? {w?:toNow})',
  then: ({ y, t }) => {
    if (y !== null)
      return toPoint({
        precision: 'range',
        relative: relative('Y', 0),
        ends: [toPoint({ month: 1, day: 1, relative: relative('Y', 0) }), null]
      })
    return t === null
      ? NONE
      : toPoint({ precision: 'range', relative: relative('M', 0), ends: [toPoint({ day: 1, relative: relative('M', 0) }), null] })
  }
})

export const monthsOfYear = n.rule({
  name: 'months-of-year',
  like: [
    ['9 tháng của năm 2021', '2021-01/2021-09'],
    ['10 tháng năm 2023', '2023-01/2023-10'],
    ['6 tháng đầu năm', '2024-40'],
    ['sáu tháng đầu năm 2022', '2022-40'],
    ['3 tháng cuối năm', '2024-10/2024-12'],
    ['ba quý đầu năm nay', '2024-01/2024-09'],
    ['9 tháng đầu năm ngoái', '2023-01/2023-09'],
    ['9 tháng/2024', '2024-01/2024-09']
  ],
  not: ['trong 6 tháng', '6 tháng đầu', '13 tháng năm 2023', '3 tháng năm'],
  read: '{count:number} ({t?:monthUnit} | {q?:quarterUnit}) ({first?:atFirst} | {last?:atLast})? ({of?:yearOrStep} | ~/ ~{year?:recent} | năm)',
  when: ({ count, q, first, last, of, year }) =>
    count * (q === null ? 1 : 3) < 12 && (first !== null || last !== null || of !== null || year !== null),
  then: ({ count, q, last, of, year }) => toMonths(count * (q === null ? 1 : 3), last !== null, of?.year ?? year, of?.step ?? 0)
})

function toMonths(count: number, isLast: boolean, year: number | null, steps: number): Point {
  const when = year === null ? { relative: relative('Y', steps) } : { year }
  if (count === 6) return toPoint({ precision: 'half-year', part: isLast ? 6 : 5, ...when })
  return toPoint({ precision: 'range', month: isLast ? 13 - count : 1, part: isLast ? 12 : count, ...when })
}

export const halfYear = n.rule({
  name: 'half-year',
  like: [
    ['nửa đầu năm 2024', '2024-40'],
    ['nửa cuối năm 2022', '2022-41'],
    ['nửa đầu năm nay', '2024-40'],
    ['nửa cuối năm', '2024-41']
  ],
  not: ['nửa năm', 'nửa đầu trận', 'nửa đêm'],
  read: 'nửa ({first?:atFirst} | {last?:atLast}) ({of?:yearOrStep} | năm)',
  then: ({ last, of }) => toMonths(6, last !== null, of?.year ?? null, of?.step ?? 0)
})

export const quarterOfYear = n.rule({
  name: 'quarter-of-year',
  like: [
    ['quý đầu năm nay', '2024-33'],
    ['quý đầu tiên của năm 2023', '2023-33'],
    ['quý cuối năm', '2024-36']
  ],
  not: ['ba quý đầu năm', 'quý đầu', 'các quý cuối năm'],
  read: 'quý ({first?:atFirst} | {last?:atLast}) ({of?:yearOrStep} | @OF? năm)',
  notAfter: '@PLURAL | {x:countFigure} | {y:countWord} | @COUNTING',
  then: ({ last, of }) => {
    const year = of?.year ?? null
    return toPoint({
      precision: 'quarter',
      part: last === null ? 1 : 4,
      year,
      relative: year === null ? relative('Y', of?.step ?? 0) : null
    })
  }
})

export const nth = n.rule({
  name: 'nth-of-month',
  like: [
    ['ngày đầu tiên của tháng ba', '2024-03-01'],
    ['tuần đầu tiên của tháng 9 năm 2014', '2014-09-01/2014-09-07'],
    ['nửa đầu tháng 6', '2024-06-01/2024-06-15'],
    ['ngày cuối cùng của tháng 2/2024', '2024-02-29'],
    ['thứ ba đầu tiên của tháng 10', '2024-10-01'],
    ['ngày thứ ba của tháng 5', '2024-05-03'],
    ['chủ nhật thứ hai của tháng 5', '2024-05-12'],
    ['tuần thứ hai của tháng 7', '2024-07-08/2024-07-14']
  ],
  not: ['ngày đầu tiên', 'tuần đầu', 'những ngày đầu tháng 3', 'ngày thứ ba tháng 5'],
  read: '({d?:dayUnit} | {w?:weekUnit} | {h?:halfUnit} | {v?:weekday}) ({first?:atFirst} | {last?:atLast} | {at?:ordinal} @OF) tháng {month:anyMonth} {year?:anyYear}?',
  notAfter: '@PLURAL | {x:countFigure} | @COUNTING',
  then: ({ d, w, h, v, last, at, month, year }) => {
    const of = d !== null ? 'day' : w !== null ? 'week' : h !== null ? 'half' : 'weekday'
    return toPoint({
      precision: of === 'day' || of === 'weekday' ? 'day' : 'range',
      month,
      year,
      weekday: v,
      nth: { of, count: at ?? (last === null ? 1 : -1) }
    })
  }
})

export const daysOfMonth = n.rule({
  name: 'days-of-month',
  like: [
    ['10 ngày đầu tháng 8', '2024-08-01/2024-08-10'],
    ['trong 15 ngày đầu tháng 9/2023', '2023-09-01/2023-09-15'],
    ['5 ngày cuối tháng 2 năm 2024', '2024-02-25/2024-02-29']
  ],
  not: ['10 ngày đầu', '40 ngày đầu tháng 8', 'những ngày đầu tháng 8'],
  read: '{count:number} {d:dayUnit} ({first?:atFirst} | {last?:atLast}) @OF? tháng {month:anyMonth} {year?:anyYear}?',
  notAfter: '@ABOUT | @COUNTING | {x:countFigure}',
  when: ({ count }) => count > 1 && count < 29,
  then: ({ count, last, month, year }) =>
    toPoint({ precision: 'range', month, year, nth: { of: 'days', count: last === null ? count : -count } })
})

export const thisMonth = n.rule({
  name: 'month-at-hand',
  like: [
    ['tháng 11 này', '2024-11'],
    ['tháng 9 tới', '2024-09'],
    ['tháng 6 vừa qua', '2024-06'],
    ['tháng 12 vừa qua', '2023-12'],
    ['tháng ba tới', '2025-03']
  ],
  not: ['tháng 9 tới Hà Nội', 'tháng 11 nay', 'tháng này'],
  read: 'tháng ({a?:monthFigure} | {b?:sureMonth}) ({back?:back} | {on?:on} | này)',
  notBefore: 'Aa | @PLACES',
  then: ({ a, b, back, on }) => toPoint({ precision: 'month', month: a ?? b, side: back !== null ? -1 : on !== null ? 1 : 0 })
})

export const season = n.rule({
  name: 'season',
  like: [
    ['mùa hè năm nay', '2024-22'],
    ['hè này', '2024-22'],
    ['mùa thu năm ngoái', '2023-23'],
    ['hè năm ngoái', '2023-22'],
    ['mùa hè tới', '2025-22']
  ],
  not: ['mùa hè', 'hè 2023', 'mùa xuân của anh', 'mùa thu'],
  read: '{season:seasonWord} (năm {step?:step} | này | {side?:weekdaySide})',
  notBefore: 'Aa | @PLACES',
  then: ({ season: which, step: steps, side }) =>
    steps !== null
      ? toPoint({ precision: 'range', season: which, relative: relative('Y', steps) })
      : toPoint({ precision: 'range', season: which, side: side ?? 0 })
})
