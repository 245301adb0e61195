import { g } from '../group-notation.js'
import type { Piece } from '../group-notation.js'
import { distribute, isEve, isReal, isUp, join, LISTED, share, shareBack } from './group.js'

export const dayList = g.rule({
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

export const bareDayList = g.rule({
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

export const styledDayList = g.rule({
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

export const yearOfDays = g.rule({
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

export const dayRange = g.rule({
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

export const ledDayRange = g.rule({
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

export const styledDayRange = g.rule({
  name: 'styled-day-range',
  like: [
    ['Sáng 5.8, xã họp; trong 4 ngày từ 1 - 4.8, mưa lớn', '2024-08-01/2024-08-04'],
    ['Ngày 2-8, xã họp. Hội mở từ 5 - 8-8, ở xã', '2024-08-05/2024-08-08'],
    ['Ngày 2-8, xã họp (1 - 5-8)', '2024-08-01/2024-08-05']
  ],
  not: ['từ 1 - 4.8, mưa lớn', 'Sáng 5.8, tăng từ 1 - 4.8 triệu', 'Sáng 5.8, giá từ 1 - 4.8%', 'Ngày 2-8, từ 9 đến 5-8 con'],
  read: '{from:bareStem} (- | @TO @UPTO?) {to:dashedPiece}',
  after: '@GOVERNORS',
  notBefore: '!@END | ~%',
  when: ({ from, to }, { env, document: { text } }) =>
    (text.slice(to.start, to.end).includes('.') ? env.dot : env.dash) && isUp(from, to) && isReal(to),
  then: ({ from, to }) => join(shareBack(from, to), to)
})

export const tightDayRange = g.rule({
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

export const spelledDayRange = g.rule({
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

export const eveRange = g.rule({
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

export const toDashed = g.rule({
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
