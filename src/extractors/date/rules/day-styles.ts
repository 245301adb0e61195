import { isRealDay } from '../calendar.js'
import type { DayFigures } from '../figures.js'
import { n } from '../notation.js'
import { toPoint } from '../point.js'
import { isCode, isPadded } from './day-shape.js'

export const ledDay = n.rule({
  name: 'led-day',
  like: [
    ['sáng 3-6', '2024-06-03'],
    ['tối 6.12', '2024-12-06'],
    ['Sáng nay 1-4, xã', '2024-04-01'],
    ['hôm nay (25-3)', '2024-03-25'],
    ['lúc 22h, 24.9', '2024-09-24'],
    ['chiều 24/7', '2024-07-24'],
    ['hôm nay (24/7)', '2024-07-24']
  ],
  not: ['đêm 15-17 độ', 'tối 5-7 người', 'sáng 3-6/8', '3-6', 'trực 24/7'],
  read: '{x?:dashedDay} | {d?:dayFigure} ~/ ~{m?:monthFigure}',
  after: '@DAY_LEADS',
  notBefore: '@UNITS',
  when: ({ x, d, m }, c) => !isCode(c) && isRealDay(null, x?.month ?? m ?? 0, x?.day ?? d ?? 0),
  then: ({ x, d, m }) => x ?? toPoint({ day: d, month: m })
})

export const spacedDay = n.rule({
  name: 'spaced-day',
  like: [
    ['từ 7 /10 đến 9 /10/2025', '2024-10-07 2025-10-09'],
    ['sáng 30/ 9', '2024-09-30'],
    ['ngày 27 và 28 /9', '2024-09-28'],
    ['ngày 29- 30 /9', '2024-09-30'],
    ['vào 9/ 10/ 2025', '2025-10-09']
  ],
  not: ['đạt 7 /10 tiêu chí', 'có 7/ 10 xã', 'từ 7 /10 hộ', 'đường 30/ 4'],
  read: '{day:dayFigure} (~/ {month:monthFigure} | / ~{month:monthFigure}) (/ {y?:year} | {w?:yearWord})?',
  after: '@TO_SPACED | @DAYS {x:dayFigure} (- | , | và | @TO) | (từ | (@DAYS {x:dayFigure} ,)) {x:dayFigure} (- | và)',
  notBefore: '@UNITS | @COUNTED | ~/ | %',
  when: ({ day, month, y, w }, c) => !isCode(c) && isRealDay(y ?? w, month, day),
  then: ({ day, month, y, w }) => toPoint({ day, month, year: y ?? w })
})

export const sessionDay = n.rule({
  name: 'session-day',
  like: [
    ['Trong ngày thi đấu 11-12, đoàn', '2024-12-11'],
    ['phiên giao dịch 11-12', '2024-12-11'],
    ['ngày thi đấu thứ hai (11.12)', '2024-12-11'],
    ['phiên giao dịch đầu tiên 24/7', '2024-07-24']
  ],
  not: ['thi đấu 11-12', 'ngày làm việc 8-10 giờ', 'ngày hội 3-5 người', 'phiên giao dịch 11-13'],
  read: '{x?:dashedDay} | {d?:dayFigure} ~/ ~{m?:monthFigure}',
  after: '(ngày | phiên) @OF_DAY @OF_DAY? @WHICH_DAY? @OPEN?',
  notBefore: '@UNITS | @COUNTED | ~- | ~/ | %',
  when: ({ x, d, m }, c) => !isCode(c) && isRealDay(null, x?.month ?? m ?? 0, x?.day ?? d ?? 0),
  then: ({ x, d, m }) => x ?? toPoint({ day: d, month: m })
})

export const styledDay = n.rule({
  name: 'styled-day',
  like: [
    ['Ngày 2-8, xã họp; từ 15-8 làm', '2024-08-15'],
    ['Sáng 2.8, xã họp. Trước 31.8 xong', '2024-08-31'],
    ['Ngày 1-4. Các ca 21-4 lại dương tính', '2024-04-21']
  ],
  not: [
    'Ngày 2-8, đội thắng 3-1',
    'Ngày 2-8, mỗi hộ có 10-12 con',
    'từ 15-8',
    'Ngày 2-8, nhiệt độ từ 20-12 độ',
    'Ngày 2.8, giá từ 3.5 USD'
  ],
  read: '{x:dashedDay}',
  notAfter: '@LABELS | @SCORES | @ABOUT | @NUMBERED',
  notBefore: '@UNITS | @COUNTED | - | ~%',
  when: ({ x }, c) => {
    const { text } = c.document
    const isDot = text.slice(c.start, c.end).includes('.')
    const { day, month } = x as { day: number; month: number }
    if (!(isDot ? c.env.dot : c.env.dash) || isCode(c) || !isRealDay(null, month, day)) return false
    // A range goes up, a score is of small numbers: 21-4 is neither, 5-8 is a day only where time hangs on it.
    return (day > month && day > 12) || isPadded(c)
  },
  then: ({ x }) => x
})

export const styledDayOpening = n.rule({
  name: 'styled-day-opening',
  like: [
    ['Ngày 27-8, xã họp. Đến 28-8 lại họp', '2024-08-28'],
    ['Sáng 2.8, xã họp. Đến 31.8 lại họp', '2024-08-31'],
    ['Ngày 2-4, trường nghỉ. Đến 21-4 lại đi học', '2024-04-21']
  ],
  not: ['Đến 28-8 lại họp', 'Ngày 2-8, tăng đến 28-8', 'Ngày 2-8, xã họp. Đến 5-8 hộ', 'Ngày 2-8, nắng. Đến 21-8 con'],
  read: '{x:dashedDay}',
  after: '^(đến | tới | từ | trước | sau | cho đến | kể từ)',
  notBefore: '@UNITS | - | ~%',
  when: ({ x }, c) => {
    const isDot = c.document.text.slice(c.start, c.end).includes('.')
    const { day, month } = x as { day: number; month: number }
    return (isDot ? c.env.dot : c.env.dash) && !isCode(c) && isRealDay(null, month, day) && day > month && day > 12
  },
  then: ({ x }) => x
})

export const styledDayInTime = n.rule({
  name: 'styled-day-in-time',
  like: [
    ['Ngày 2-8, xã họp. Từ 5-8, dân', '2024-08-05'],
    ['Ngày 2-8, hạn trước 10-12.', '2024-12-10'],
    ['Chiều 2.8 xã họp (4.8)', '2024-08-04']
  ],
  not: ['Ngày 2-8, mỗi hộ được từ 5-8 con', 'Từ 5-8, dân', 'Ngày 2-8, đội thắng 2-1, hòa 1-1'],
  read: '{x:dashedDay}',
  after: '@PREPOSITIONS',
  notAfter: '@SCORES | @ABOUT',
  notBefore: '!@END',
  when: ({ x }, c) =>
    (c.document.text.slice(c.start, c.end).includes('.') ? c.env.dot : c.env.dash) &&
    !isCode(c) &&
    isRealDay(null, x.month ?? 0, x.day ?? 0),
  then: ({ x }) => x
})

export const dashedRange = n.rule({
  name: 'dashed-range',
  like: [
    ['từ 3-6 đến 9-7', '2024-06-03/2024-07-09'],
    ['kể từ 3.6 tới 9.7', '2024-06-03/2024-07-09'],
    ['từ 20-8 đến hết 18-11-2025', '2025-08-20/2025-11-18']
  ],
  not: ['từ 3-6 đến 9-7 con', 'tăng 3-6 đến 9-7'],
  read: '{from:dashedDay} @TO @UPTO? ngày? {to:dashedDay} {year?:yearOf}?',
  after: '@SINCE',
  notBefore: '@UNITS',
  when: ({ from, to }, c) => !isCode(c) && [from, to].every(({ day, month }) => isRealDay(null, month ?? 0, day ?? 0)),
  then: ({ from, to, year }) => toPoint({ precision: 'range', ends: [from, { ...to, year }] })
})

export const dottedRange = n.rule({
  name: 'dotted-range',
  like: [
    ['(17.10 - 18.11.2021)', '2021-10-17/2021-11-18'],
    ['5.9-12.10.2023', '2023-09-05/2023-10-12'],
    ['5.9 đến 12.10.2023', '2023-09-05/2023-10-12']
  ],
  not: ['17.10 - 18.11 điểm', '5.9-12.10'],
  read: '{from:dottedDay} (- | @TO) {to:dottedDate}',
  when: ({ from, to }: { from: DayFigures; to: DayFigures }) =>
    isRealDay(to.year, from.month, from.day) && isRealDay(to.year, to.month, to.day),
  then: ({ from, to }) => toPoint({ precision: 'range', ends: [toPoint(from), toPoint(to)] })
})
