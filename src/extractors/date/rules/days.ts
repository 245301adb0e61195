import { isRealDay } from '../calendar.js'
import { isInCode, type DayFigures } from '../figures.js'
import { n } from '../notation.js'
import { IMPOSSIBLE, NONE, toPoint, type Point } from '../point.js'

interface Place {
  readonly start: number
  readonly end: number
  readonly document: { readonly text: string }
}
const isCode = ({ document, start, end }: Place): boolean => isInCode(document.text, start, end)
const isPadded = ({ document: { text }, start }: Place): boolean => text[start] === '0'

/** A day of the calendar, or the shape of one that no calendar has. */
function toDay(day: number, month: number, year: number | null): Point {
  return isRealDay(year, month, day) ? toPoint({ day, month, year }) : IMPOSSIBLE
}

const dayMonthYear = n.rule({
  name: 'day-month-year',
  like: [
    ['15/3/2024', '2024-03-15'],
    ['ngày 05-03-2024', '2024-03-05'],
    ['ngày 15.3.2024', '2024-03-15'],
    ['2024-03-15', '2024-03-15'],
    ['15/3/24', '2024-03-15'],
    ['30/4/75', '1975-04-30'],
    ['ngày 3 / 2 / 2024', '2024-02-03']
  ],
  not: ['Nghị định 62/2011/NĐ-CP', 'IP 10.12.2020.1', 'Thông tư 05/2024/TT-BTC', 'ngày 31/02/2024'],
  read: `@DAYS? ({d?:short} ~/ ~{m?:short} ~/ ~{y?:year} | {d?:short} ~- ~{m?:short} ~- ~{y?:year} | {y?:year} ~- ~{m?:short} ~- ~{d?:short} | {y?:year} ~/ ~{m?:short} ~/ ~{d?:short} |
    {x?:dottedDate} | {d?:short} ~/ ~{m?:short} ~/ ~{y?:shortYear} | {d?:short} ~- ~{m?:short} ~- ~{y?:shortYear}) | @DAYS {d?:short} / {m?:short} / {y?:year}`,
  when: ({ d, m, y, x }, c) => !isCode(c) && isRealDay(x?.year ?? y, x?.month ?? m ?? 0, x?.day ?? d ?? 0),
  then: ({ d, m, y, x }) => toPoint(x ?? { day: d, month: m, year: y })
})

const noSuchDay = n.rule({
  name: 'no-such-day',
  like: [
    ['ngày 31/02/2024', 'impossible'],
    ['ngày 31/2', 'impossible'],
    ['31/4', 'impossible'],
    ['ngày 50/6', 'impossible'],
    ['ngày 0 tháng 3', 'impossible'],
    ['ngày 31 tháng 4', 'impossible']
  ],
  not: ['hẻm 31/4', 'phiên chợ ngày 0 đồng', '15/3/2024', '50/6'],
  read: `@DAYS? ({d?:short} ~/ ~{m?:short} ~/ ~{y?:year} | {d?:short} ~- ~{m?:short} ~- ~{y?:year} | {x?:dottedDate}) | @DAYS ({d?:short} ~/ ~{m?:short} | {d?:short} ~- ~{m?:short} | {x?:dottedDay}) |
    {e?:dayFigure} ~/ ~{m?:monthFigure} | @DAYS? {d?:dayFigure} tháng {m?:monthFigure} {y?:yearOf}? | @DAYS {z?:zero} (tháng {m?:monthFigure})?`,
  notAfter: '@LABELS | @SHARE_BEFORE | @DURING',
  notBefore: '@UNITS | @COUNTED',
  when: ({ d, e, m, y, x, z }, c) => !isCode(c) && (z !== null || !isRealDay(x?.year ?? y, x?.month ?? m ?? 0, x?.day ?? d ?? e ?? 0)),
  then: () => IMPOSSIBLE
})

const share = n.rule({
  name: 'share',
  like: [
    ['7/9 trường', 'none'],
    ['2/3 số hộ', 'none'],
    ['5/7 xã đạt chuẩn', 'none'],
    ['3/9 bị cáo', 'none']
  ],
  not: ['sáng 7/9 trường mở cửa', 'ngày 5/7 xã họp', '20/3 xã'],
  read: '{top:short} ~/ ~{bottom:short}',
  before: '@COUNTED',
  notAfter: '@DAY_LEADS',
  notBefore: 'năm ({x:step} | {x:year})',
  when: ({ top, bottom }, c) => top <= bottom && !isPadded(c),
  then: () => NONE
})

const shareReached = n.rule({
  name: 'share-reached',
  like: [
    ['đạt 9/10', 'none'],
    ['có 3/5', 'none'],
    ['tỷ lệ 1/50', 'none']
  ],
  not: ['ngày 9/10', 'mốc là 03/11', 'hạn cuối là 3/11'],
  read: '{top:short} ~/ ~{bottom:short}',
  after: '@SHARE_BEFORE',
  notAfter: '(ngày | hạn | thời điểm | thời gian | lịch | lễ) (!@END)* là | cho tới',
  when: ({ top, bottom }, c) => top <= bottom && !isPadded(c),
  then: () => NONE
})

const dayMonth = n.rule({
  name: 'day-month',
  like: [
    ['ngày 15/3', '2024-03-15'],
    ['ngày 15-3', '2024-03-15'],
    ['Ngày 15.3', '2024-03-15'],
    ['hôm 20/10', '2024-10-20'],
    ['mùng 2/9', '2024-09-02'],
    ['ngày 5 / 3', '2024-03-05'],
    ['ngày 5/3 năm 2023', '2023-03-05']
  ],
  not: ['ngày 3-6/8', 'ngày 15-QĐ', 'các ngày 5.000'],
  read: '@DAYS ({d?:short} / {m?:short} | {d?:short} ~- ~{m?:short} | {x?:dottedDay}) {year?:yearWord}?',
  when: ({ d, m, x, year }, c) => !isCode(c) && isRealDay(year, x?.month ?? m ?? 0, x?.day ?? d ?? 0),
  then: ({ d, m, x, year }) => toPoint({ day: x?.day ?? d, month: x?.month ?? m, year })
})

const bareDayMonth = n.rule({
  name: 'bare-day-month',
  like: [
    ['(8/3)', '2024-03-08'],
    ['Quốc khánh 2/9', '2024-09-02'],
    ['dịp 30/4', '2024-04-30'],
    ['kỷ niệm 19/5', '2024-05-19']
  ],
  not: ['trực 24/7', 'hẻm 12/3', 'đường 30/4', 'xổ số 6/55', 'Nghị quyết 19/5', 'B12/3', 'tăng 12/5%'],
  read: '{day:dayFigure} ~/ ~{month:monthFigure} {year?:yearWord}?',
  notAfter: '@LABELS',
  notBefore: '%',
  when: ({ day, month, year }, c) => !isCode(c) && !(day === 24 && month === 7) && isRealDay(year, month, day),
  then: ({ day, month, year }) => toPoint({ day, month, year })
})

const ledDay = n.rule({
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

const spacedDay = n.rule({
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

const sessionDay = n.rule({
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

const styledDay = n.rule({
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

const styledDayInTime = n.rule({
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

const dashedRange = n.rule({
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

const dottedRange = n.rule({
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

const dayMonthWords = n.rule({
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

const monthDayYear = n.rule({
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

const stretch = n.rule({
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

const dayAlone = n.rule({
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
  dayMonthWords,
  monthDayYear,
  stretch,
  dayAlone
]
