import { isRealDay } from '../calendar.js'
import { n } from '../notation.js'
import { NONE, toPoint } from '../point.js'
import { isCode, toDay } from './day-shape.js'

export const dayMonthWords = n.rule({
  name: 'day-month-words',
  like: [
    ['ngày 21 tháng 9 năm 2025', '2025-09-21'],
    ['21 tháng 9 năm 2025', '2025-09-21'],
    ['ngày mười lăm tháng tám', '2024-08-15'],
    ['ngày 1 tháng năm', '2024-05-01'],
    ['hai mươi tư tháng bảy', '2024-07-24'],
    ['ngày 29 tháng 10, 1999', '1999-10-29'],
    ['ngày 3 tháng 3 2015', '2015-03-03'],
    ['mồng ba tháng ba', '2024-03-03'],
    ['8 tháng 8', '2024-08-08']
  ],
  not: ['3 tháng 10 ngày', 'trong 2 tháng 7 và 8', '6 tháng 1 lần', 'ba tháng hai lần', 'năm tháng tư'],
  read: '(@DAYS {d?:anyDay} | {s?:sureDay}) tháng {month:anyMonth} {year?:anyYear}?',
  notAfter: '@DURING',
  notBefore: '@UNITS | {x:countFigure} ngày',
  when: ({ d, s, month, year }) => isRealDay(year, month, d ?? s ?? 0),
  then: ({ d, s, month, year }) => toDay(d ?? s ?? 0, month, year)
})

export const monthDayYear = n.rule({
  name: 'month-day-year',
  like: [
    ['tháng mười hai 29, 2013', '2013-12-29'],
    ['Tháng 5 19, 1890', '1890-05-19'],
    ['tháng 7 23, năm 2024', '2024-07-23']
  ],
  not: ['tháng 5 19 người', 'tháng 5, 2013'],
  read: 'tháng {month:anyMonth} {day:dayFigure} (, {a?:year} | , năm {b?:year})',
  when: ({ month, day }) => isRealDay(null, month, day),
  then: ({ month, day, a, b }) => toPoint({ month, day, year: a ?? b })
})

export const stretch = n.rule({
  name: 'stretch',
  like: [
    ['3 tháng 10 ngày', 'none'],
    ['6 tháng 1 lần', 'none'],
    ['2 năm 3 tháng', 'none'],
    ['ba tháng hai lần', 'none']
  ],
  not: ['ngày 3 tháng 10', '3 ngày trước', 'thứ 2 ngày 18 tháng 2'],
  read: '{a:number} (tháng | ngày | tuần | năm) {b:number} (tháng | ngày | tuần | lần | giờ | năm tù)',
  notAfter: 'thứ',
  then: () => NONE
})

export const dayAlone = n.rule({
  name: 'day',
  like: [
    ['ngày 8', 'part'],
    ['hôm 12', 'part'],
    ['các ngày 5', 'part']
  ],
  not: ['ngày 50', '3 ngày', 'ngày 8/3'],
  read: '@DAYS {day:dayFigure}',
  when: (_, c) => !isCode(c),
  then: ({ day }) => toPoint({ day })
})
