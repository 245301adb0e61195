import { isRealDay } from '../calendar.js'
import { g, type Piece } from '../notation.js'
import { toPoint, type Point } from '../point.js'

/** What a list or a range comes to: points, each in its place. */
export type Group = readonly Piece[]

/** Items of the longest list. */
const LISTED = 32

const join = (from: Piece, to: Piece): Group => [
  {
    start: from.start,
    end: to.end,
    rule: '',
    point: toPoint({ precision: 'range', ends: [from.point, to.point], implied: from.point.implied }),
    parts: [from, to]
  }
]

/** 5, 6 và 7/3/2023: the month and the year printed with the last are of all. */
function distribute(items: readonly Piece[], last: Piece): Group {
  return [...items.map((item) => share(item, last.point)), last]
}

function share(item: Piece, { year, month, lunar }: Point): Piece {
  const { point } = item
  if (point.month === null && point.precision === 'day')
    return { ...item, point: { ...point, month, year, lunar, implied: year === null ? ['month'] : ['month', 'year'] } }
  return point.year === null && year !== null ? { ...item, point: { ...point, year, implied: ['year'] } } : item
}

/** 30 | đến | mùng 3 Tết: the first is of the month before. */
function shareBack(item: Piece, to: Piece): Piece {
  const shared = share(item, to.point)
  if (!isEve(item, to)) return shared
  return { ...shared, point: { ...shared.point, month: 12, year: to.point.year === null ? null : to.point.year - 1 } }
}

const isEve = ({ point: { day } }: Piece, { point: to }: Piece): boolean =>
  to.lunar && to.month === 1 && (day ?? 0) >= 23 && (to.day ?? 0) < 15
const isUp = (from: Piece, to: Piece): boolean => (from.point.day ?? 0) < (to.point.day ?? 0) || isEve(from, to)
const isReal = ({ point: { day, month, year, lunar } }: Piece): boolean => lunar || month === null || isRealDay(year, month, day ?? 1)

const dayList = g.rule({
  name: 'day-list',
  like: [
    ['ngày 8 và 9/3', '2024-03-08 2024-03-09'],
    ['các ngày 26 và 27/10/2016', '2016-10-26 2016-10-27'],
    ['trong hai ngày 10 và 14-10', '2024-10-10 2024-10-14'],
    ['đêm 14, rạng 15 tháng Giêng', '2024-02-23 2024-02-24'],
    ['ngày 8 hoặc 9 tháng 3', '2024-03-08 2024-03-09'],
    ['sáng 12 và 13/6', '2024-06-12 2024-06-13']
  ],
  not: ['ngày 8 và 9 xã', 'ngày 8 và 9'],
  reach: LISTED,
  read: '{head:ledStem} (@AND @AND? {more*:stem})* @AND @AND? {last:lastDay}',
  when: ({ last }) => last.point.month !== null && isReal(last),
  then: ({ head, more, last }) => distribute([head, ...more], last)
})

const bareDayList = g.rule({
  name: 'bare-day-list',
  like: [
    ['(11, 12 và 13/6)', '2024-06-11 2024-06-12 2024-06-13'],
    ['vào 8 và 9/3', '2024-03-08 2024-03-09'],
    ['từ 8, 9/3', '2024-03-08 2024-03-09']
  ],
  not: ['11, 12 và 13/6', 'có 3 và 4/5 hộ', 'từ 3 và 4 hộ'],
  reach: LISTED,
  read: '{head:bareStem} (@AND @AND? {more*:stem})* @AND @AND? {last:fullDay}',
  after: '@GOVERNORS',
  when: ({ last }) => last.point.month !== null,
  then: ({ head, more, last }) => distribute([head, ...more], last)
})

const styledDayList = g.rule({
  name: 'styled-day-list',
  like: [
    ['Ngày 2-4, xã có 3 ca. Các ca 20 và 21-4 lại', '2024-04-20 2024-04-21'],
    ['Sáng 2-4, xã họp; hai buổi 29, 30-4 nghỉ', '2024-04-29 2024-04-30'],
    ['Ngày 2-4. Hai buổi 13 và 14-4 mưa', '2024-04-13 2024-04-14']
  ],
  not: ['các ca 20 và 21-4', 'Ngày 2-4, có 3 và 21-4'],
  read: '{head:bareStem} (, | và) {last:styledDay}',
  when: ({ head, last }) => isUp(head, last) && (head.point.day ?? 0) > 12,
  then: ({ head, last }) => distribute([head], last)
})

const yearOfDays = g.rule({
  name: 'days-of-year',
  like: [
    ['các ngày 5/3, 6/3 và 7/3/2023', '2023-03-05 2023-03-06 2023-03-07'],
    ['8/3, 9/3/2023', '2023-03-08 2023-03-09'],
    ['ngày 5/3 hay ngày 6/3/2023', '2023-03-05 2023-03-06']
  ],
  not: ['ngày 5/3/2022 và 6/3/2023', 'ngày 5/3 và 6/3', 'ngày 5/3, xã họp ngày 6/3/2023'],
  read: '{items*:yearlessDay} (@AND @AND? {items*:yearlessDay})* @AND @AND? {last:yearedDay}',
  reach: LISTED,
  when: ({ items, last }) => items.every(({ point }) => point.lunar === last.point.lunar),
  then: ({ items, last }) => distribute(items, last)
})

const dayRange = g.rule({
  name: 'day-range',
  like: [
    ['ngày 8 -9/3', '2024-03-08/2024-03-09'],
    ['ngày 1 đến ngày 15 tháng 3', '2024-03-01/2024-03-15'],
    ['từ ngày 11-17/9', '2024-09-11/2024-09-17'],
    ['mùng 5 đến mùng 7 tháng Giêng', '2024-02-14/2024-02-16'],
    ['từ ngày 6 đến ngày 8 âm lịch', 'XXXX-XX-06/XXXX-XX-08'],
    ['ngày 11 - 16 tháng Giêng âm lịch', '2024-02-20/2024-02-25'],
    ['ngày 13 đến 15-7', '2024-07-13/2024-07-15']
  ],
  not: ['ngày 8 đến 9 xã', 'ngày 15 đến 3/3', 'ngày 8 - 9'],
  read: '{from:ledStem} (- | @TO @UPTO?) {to:lastDay}',
  when: ({ from, to }) => isUp(from, to) && isReal(to),
  then: ({ from, to }) => join(shareBack(from, to), to)
})

const ledDayRange = g.rule({
  name: 'led-day-range',
  like: [
    ['Từ 5-25/8', '2024-08-05/2024-08-25'],
    ['từ 10 - 12/3 âm lịch', '2024-04-18/2024-04-20'],
    ['(19 - 21/4)', '2024-04-19/2024-04-21'],
    ['vào 5 đến 7/8', '2024-08-05/2024-08-07']
  ],
  not: ['tăng 5 - 25/8', 'từ 25-5/8', 'từ 5-25 con'],
  read: '{from:bareStem} (- | @TO @UPTO?) {to:fullDay}',
  after: '@GOVERNORS',
  when: ({ from, to }) => isUp(from, to),
  then: ({ from, to }) => join(shareBack(from, to), to)
})

const tightDayRange = g.rule({
  name: 'tight-day-range',
  like: [
    ['hội chợ 19-21/4', '2024-04-19/2024-04-21'],
    ['chợ Xuân 5-7/2/2024', '2024-02-05/2024-02-07'],
    ['Giải đấu 1-15/8', '2024-08-01/2024-08-15']
  ],
  not: ['tổ 19-21/4', 'tăng 25-5/8', 'thắng 1-2/3'],
  read: '{from:bareStem} ~- ~{to:fullDay}',
  notAfter: '@LABELS | @SCORES | @ABOUT | tăng | giảm',
  when: ({ from, to }) => isUp(from, to),
  then: ({ from, to }) => join(from.point.lunar ? from : shareBack(from, to), to)
})

const spelledDayRange = g.rule({
  name: 'spelled-day-range',
  like: [
    ['13 đến 15 tháng 7', '2024-07-13/2024-07-15'],
    ['13 tới 15 tháng 7 năm 2023', '2023-07-13/2023-07-15'],
    ['mở 8 - 12 tháng 8', '2024-08-08/2024-08-12']
  ],
  not: ['13 đến 15/7', '15 đến 13 tháng 7', 'khoảng 3 đến 5 tháng 7'],
  read: '{from:bareStem} (- | @TO) {to:spelledDay}',
  notAfter: '@ABOUT | @LABELS',
  when: ({ from, to }) => isUp(from, to),
  then: ({ from, to }) => join(shareBack(from, to), to)
})

const eveRange = g.rule({
  name: 'eve-range',
  like: [
    ['nghỉ 30 đến mùng 3 Tết', '2024-02-09/2024-02-12'],
    ['30 đến mùng 3 Tết', '2024-02-09/2024-02-12'],
    ['28 - mùng 5 Tết', '2024-02-07/2024-02-14']
  ],
  not: ['3 đến mùng 5 Tết', '20 đến 5 Tết'],
  read: '{from:bareStem} (- | @TO) {to:fullDay}',
  when: ({ from, to }) => isEve(from, to),
  then: ({ from, to }) => join(shareBack(from, to), to)
})

const toDashed = g.rule({
  name: 'range-to-dashes',
  like: [
    ['ngày 11-10 đến 2-11 dân mở hội', '2024-10-11/2024-11-02'],
    ['ngày 5/3 đến ngày 7', '2024-03-05/2024-03-07'],
    ['sáng 3/6 đến hết 9-7 dân nghỉ', '2024-06-03/2024-07-09']
  ],
  not: ['ngày 3-6 đến 9-7 con', 'ngày 5/3 đến 7 xã', 'ngày 5/3 đến ngày 2'],
  read: '{from:fullDay} (@TO @UPTO? {to?:dashedPiece} | (@TO | -) {stem?:ledStem})',
  notBefore: '@UNITS',
  when: ({ from, to, stem }) => (to === null ? isUp(from, stem as Piece) && !from.point.lunar : isReal(to)),
  then: ({ from, to, stem }) => join(from, to ?? share(stem as Piece, from.point))
})

const isSame = ({ point: from }: Piece, { point: to }: Piece): boolean =>
  (from.precision === to.precision || from.span !== null) &&
  (from.lunar === to.lunar || (to.lunar && from.year === null)) &&
  !isBackward(from, to)
const isBackward = (from: Point, to: Point): boolean =>
  from.year !== null && to.year !== null && (from.year > to.year || (from.year === to.year && (from.month ?? 0) > (to.month ?? 12)))
const inOneCalendar = (from: Piece, { point: { lunar } }: Piece): Piece =>
  lunar && !from.point.lunar ? { ...from, point: { ...from.point, lunar } } : from

const range = g.rule({
  name: 'range',
  like: [
    ['từ ngày 1/3 đến ngày 5/4/2023', '2023-03-01/2023-04-05'],
    ['từ 25/12 đến 5/1', '2024-12-25/2025-01-05'],
    ['(3/2 - 3/3)', '2024-02-03/2024-03-03'],
    ['từ tháng 7/2023 đến tháng 6/2024', '2023-07/2024-06'],
    ['quý I/2023 đến quý III/2023', '2023-01/2023-09'],
    ['từ năm 2016 đến năm 2020', '2016/2020'],
    ['12/10 - 14/10 âm lịch', '2024-11-12/2024-11-14'],
    ['từ hôm qua đến ngày mai', '2024-07-22/2024-07-24'],
    ['cuối năm 2022 đến đầu năm 2024', '2022/2024 late']
  ],
  not: ['năm 2019 đến ngày 5/3/2020', 'năm 1981, đến năm 2010', 'năm 2020 đến năm 2016', 'ngày 5/3 đến Hà Nội'],
  read: '{from:end} (@TO @UPTO? | -) {to:end}',
  when: ({ from, to }) => isSame(from, to),
  then: ({ from, to }) => join(inOneCalendar(from, to), to)
})

const rangeSince = g.rule({
  name: 'range-since',
  like: [
    ['từ năm 2019 đến tháng 6/2024', '2019/2024-06'],
    ['từ tháng 11/2012 đến ngày 31/12/2012', '2012-11/2012-12-31'],
    ['từ ngày 15/3/2024 đến hết năm 2024', '2024-03-15/2024'],
    ['từ năm 2020 đến hết quý I/2024', '2020/2024-03'],
    ['từ tháng 1 đến ngày 15/6/2024', '2024-01/2024-06-15']
  ],
  not: ['từ năm 2019 đến tháng 6', 'năm 2019 đến tháng 6/2024'],
  read: '{from:end} @TO @UPTO? {to:end}',
  after: '@SINCE',
  when: ({ from, to }) => isKnown(from.point, to.point) && from.point.lunar === to.point.lunar && !isBackward(from.point, to.point),
  then: ({ from, to }) => join(from, to)
})

/** Of two precisions both years must be known. */
const isKnown = (from: Point, to: Point): boolean =>
  to.year !== null ||
  to.precision === from.precision ||
  (from.precision !== 'year' && to.precision !== 'year' && to.relative === null && from.year === null)

const rangeAcrossComma = g.rule({
  name: 'range-across-comma',
  like: [
    ['Từ năm 2016, đến năm 2020', '2016/2020'],
    ['Kể từ 2016, đến hết năm 2020', '2016/2020'],
    ['Từ ngày 5/3, đến ngày 7/4/2024', '2024-03-05/2024-04-07']
  ],
  not: ['thành lập từ năm 1981, đến năm 2010 niêm yết', 'năm 1981, đến năm 2010'],
  read: '{from:end} , @TO @UPTO? {to:end}',
  after: '^@SINCE',
  when: ({ from, to }) => isSame(from, to),
  then: ({ from, to }) => join(from, to)
})

const fromNewYear = g.rule({
  name: 'from-new-year',
  like: [
    ['từ đầu năm đến ngày 15/6', '2024-01-01/2024-06-15'],
    ['từ đầu năm đến hết tháng 6/2023', '2023-01-01/2023-06'],
    ['từ đầu năm nay đến hết tháng 6', '2024-01-01/2024-06'],
    ['đầu năm tới hết quý III', '2024-01-01/2024-09']
  ],
  not: ['từ đầu năm đến trường', 'đầu năm 2019 đến năm 2020', 'đầu năm đến nay'],
  read: '(đầu năm | {first?:newYear}) @TO @UPTO? {to:end}',
  when: ({ to }) => to.point.precision !== 'year' || to.point.year !== null,
  then: ({ to }, { start, end }) => {
    const from = toPoint({ month: 1, day: 1, year: to.point.year, relative: to.point.year === null ? { unit: 'Y', from: 0, to: 0 } : null })
    return [{ start, end, rule: '', point: toPoint({ precision: 'range', ends: [from, to.point] }) }]
  }
})

const toNow = (from: Piece, start: number, end: number): Group => [
  { start, end, rule: '', point: toPoint({ precision: 'range', ends: [from.point, null], implied: from.point.implied }) }
]

const untilNow = g.rule({
  name: 'until-now',
  like: [
    ['năm 2017 đến nay', '2017/..'],
    ['từ tháng 3/2023 đến nay', '2023-03/..'],
    ['từ đầu năm 2019 đến nay', '2019/.. early'],
    ['năm 2013 tới nay', '2013/..']
  ],
  not: ['năm 2010, đến nay mỗi xã', 'ngày 5/3/2020 đến nay', 'thành lập từ năm 2014, đến nay'],
  read: '{from:end} @TO @NOW',
  when: ({ from: { point } }) => point.precision !== 'day' && point.precision !== 'range',
  then: ({ from }, { start, end }) => toNow(from, start, end)
})

const sinceUntilNow = g.rule({
  name: 'since-until-now',
  like: [
    ['từ ngày 25.11.2017 đến nay', '2017-11-25/..'],
    ['kể từ 1/7/2023 đến nay', '2023-07-01/..'],
    ['từ hôm qua đến nay', '2024-07-22/..']
  ],
  not: ['thành lập từ năm 2014, đến nay có', 'ngày 5/3/2020 đến nay'],
  read: '{from:end} @TO @NOW',
  after: '@SINCE',
  then: ({ from }, { start, end }) => toNow(from, start, end)
})

const headUntilNow = g.rule({
  name: 'until-now-across-comma',
  like: [
    ['Từ năm 2017, đến nay', '2017/..'],
    ['từ năm 2017, đến nay xã có', '2017/..'],
    ['Kể từ tháng 3/2023, tới nay', '2023-03/..']
  ],
  not: ['thành lập từ năm 2014, đến nay có', 'năm 2010, đến nay'],
  read: '{from:end} , @TO @NOW',
  after: '^@SINCE',
  then: ({ from }, { start, end }) => toNow(from, start, end)
})

const monthList = g.rule({
  name: 'month-list',
  like: [
    ['tháng 3, 4 và 5/2024', '2024-03 2024-04 2024-05'],
    ['tháng 3, tháng 5 và tháng 7/2023', '2023-03 2023-05 2023-07'],
    ['tháng 3 và tháng 4/2023', '2023-03 2023-04'],
    ['tháng 3 hay 4/2023', '2023-03 2023-04'],
    ['tháng 3, 4 năm 2023', '2023-03 2023-04']
  ],
  not: ['tháng 3, 4 xã', 'tháng 3 và 5 hộ', 'tháng 3, 5/6 hộ', 'tháng 3/2022 và tháng 4/2023'],
  read: '{head:month} (@AND @AND? {items*:yearlessMonth})* @AND @AND? {last:yearedMonth}',
  reach: LISTED,
  when: ({ head }) => head.point.year === null,
  then: ({ head, items, last }) => distribute([head, ...items], last)
})

const yearlessMonthList = g.rule({
  name: 'yearless-month-list',
  like: [
    ['trong 2 tháng 7 và 8, xã', '2024-07 2024-08'],
    ['tháng 5, 6 và 7.', '2024-05 2024-06 2024-07'],
    ['tháng 6 hoặc 7', '2024-06 2024-07']
  ],
  not: ['tháng 3 và 5 hộ', 'tháng 3, 4, xã', 'tháng 3 và 5 em'],
  reach: LISTED,
  read: '{head:month} (, {items*:bareMonth})* ,? (và | hoặc | hay | &) {last:bareMonth}',
  notBefore: '!@END',
  when: ({ head }) => head.point.year === null,
  then: ({ head, items, last }) => distribute([head, ...items], last)
})

const monthRange = g.rule({
  name: 'month-range',
  like: [
    ['tháng 3 đến 5, xã', '2024-03/2024-05'],
    ['từ tháng 1 - 6, xã', '2024-01/2024-06'],
    ['tháng 3 - 5 năm 2023', '2023-03/2023-05']
  ],
  not: ['tháng 3 - 5 hộ', 'tháng 3 đến 5 người', 'tháng 5 - 3/2024'],
  read: '{from:month} (- | @TO @UPTO?) {to:monthPiece}',
  notBefore: '@UNITS | @COUNTED | / | -',
  when: ({ from, to }) =>
    from.point.year === null &&
    (to.rule !== 'month' || (from.point.month ?? 0) < (to.point.month ?? 0)) &&
    (from.point.month ?? 0) < (to.point.month ?? 0) &&
    !from.point.lunar &&
    !to.point.lunar,
  then: ({ from, to }) => join(from, to)
})

const quarterList = g.rule({
  name: 'quarter-list',
  like: [
    ['quý I, II và III/2023', '2023-33 2023-34 2023-35'],
    ['quý I và quý II/2024', '2024-33 2024-34'],
    ['quý 1, quý 2 năm 2023', '2023-33 2023-34'],
    ['quý I, II năm 2023', '2023-33 2023-34']
  ],
  not: ['quý I, 2 xã', 'quý I/2023 và quý II/2024'],
  reach: LISTED,
  read: '{head:quarter} (@AND @AND? {items*:quarterPiece})* @AND @AND? {last:quarterPiece}',
  notBefore: '@UNITS | @COUNTED',
  when: ({ head, items }) => [head, ...items].every(({ point }) => point.year === null),
  then: ({ head, items, last }) => distribute([head, ...items], last)
})

const quarterRange = g.rule({
  name: 'quarter-range',
  like: [
    ['quý I - III/2023', '2023-01/2023-09'],
    ['quý I-II năm 2024', '2024-01/2024-06'],
    ['quý II đến IV/2023', '2023-04/2023-12']
  ],
  not: ['quý I - 3 xã', 'quý III - I/2023'],
  read: '{from:quarter} (- | @TO @UPTO?) {to:bareQuarter}',
  when: ({ from, to }) => from.point.year === null && to.point.year !== null && (from.point.part ?? 0) < (to.point.part ?? 0),
  then: ({ from, to }) => join(from, to)
})

const yearList = g.rule({
  name: 'year-list',
  like: [
    ['năm 2019, 2020 hay 2021', '2019 2020 2021'],
    ['các năm 2019, 2020 và 2021', '2019 2020 2021'],
    ['năm 2019 và 2020, xã', '2019 2020']
  ],
  not: ['năm 2019, 2020 hộ', 'năm 2019 và 2020/QĐ', 'năm 2019, 2020-2025'],
  reach: LISTED,
  read: '{head:yearPoint} (@AND @AND? {items*:yearOfList})+',
  notBefore: '@UNITS | @COUNTED | {x:countFigure} | / | -',
  then: ({ head, items }): Group => [head, ...items]
})

export const GROUP_RULES = [
  dayList,
  bareDayList,
  styledDayList,
  yearOfDays,
  fromNewYear,
  dayRange,
  ledDayRange,
  tightDayRange,
  spelledDayRange,
  eveRange,
  range,
  rangeSince,
  rangeAcrossComma,
  toDashed,
  untilNow,
  sinceUntilNow,
  headUntilNow,
  monthList,
  yearlessMonthList,
  monthRange,
  quarterList,
  quarterRange,
  yearList
]
