import { g } from '../group-notation.js'
import { distribute, join, LISTED, type Group } from './group.js'

export const monthList = g.rule({
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

export const yearlessMonthList = g.rule({
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

export const monthRange = g.rule({
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

export const quarterList = g.rule({
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

export const quarterRange = g.rule({
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

export const yearList = g.rule({
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
