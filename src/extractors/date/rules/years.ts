import { Kind } from '../../../document/index.js'
import { n } from '../notation.js'
import { toPoint } from '../point.js'
import { inCode } from './in-code.js'

export const year = n.rule({
  name: 'year',
  like: [
    ['năm 2020', '2020'],
    ['Năm 1945', '1945'],
    ['năm 1010', '1010']
  ],
  not: ['năm 2020/QĐ', 'năm người', 'năm 30 tuổi', 'năm 1200 con'],
  read: 'năm {year:year}',
  notBefore: '@COUNTS_OF',
  when: (_, c) => !inCode(c),
  then: (slots) => toPoint({ precision: 'year', year: slots.year })
})

export const oldYear = n.rule({
  name: 'old-year',
  like: [
    ['Năm 938, Ngô Quyền', '0938'],
    ['vào năm 544, ông', '0544'],
    ['năm 981', '0981']
  ],
  not: ['mỗi năm 300 tấn', 'năm 120 triệu', 'hằng năm 250', 'năm 365 ngày', 'một năm 120'],
  read: 'năm {year:old}',
  notAfter: '@COUNTING | @EACH | cả | trong | !@OF_DATE {x:number} | ^{x:number}',
  notBefore: '@UNITS | @COUNTED | @NOT_A_YEAR_AFTER | nghìn | ngàn | triệu | tỷ | trăm',
  when: (slots) => slots.year >= 100,
  then: (slots) => toPoint({ precision: 'year', year: slots.year })
})

export const beforeChrist = n.rule({
  name: 'before-christ',
  like: [
    ['năm 179 TCN', '-0178'],
    ['năm 208 trước Công nguyên', '-0207'],
    ['năm 111 TCN, nhà', '-0110']
  ],
  not: ['năm 179', '179 trước'],
  read: 'năm ({a?:old} | {b?:year}) @BEFORE_CHRIST',
  then: ({ a, b }) => toPoint({ precision: 'year', year: 1 - (a ?? b ?? 1) })
})

export const afterChrist = n.rule({
  name: 'after-christ',
  like: [
    ['năm 40 sau Công nguyên', '0040'],
    ['năm 43 SCN, nhà Hán', '0043'],
    ['năm 248 sau Công nguyên', '0248']
  ],
  not: ['năm 40 sau', 'năm 40'],
  read: 'năm ({a?:old} | {b?:year} | {c?:countFigure}) @AFTER_CHRIST',
  then: ({ a, b, c }) => toPoint({ precision: 'year', year: a ?? b ?? c })
})

export const bareYear = n.rule({
  name: 'bare-year',
  like: [
    ['từ 2017', '2017'],
    ['hè 2023', '2023'],
    ['World Cup 2026', '2026'],
    ['Tết Giáp Thìn 2024', '2024']
  ],
  not: ['từ 2000 - 2500 con', 'từ 2000 đến 2500 con', 'đến 2000 người', 'từ 2024 hộ', 'trong 1945 hộ', 'từ 2020 lên'],
  read: '{year:recent}',
  after: '@BEFORE_YEAR | {c:cyclic}',
  notBefore: '@UNITS | @NOT_A_YEAR_AFTER | {x:old} | (- | @TO) ({x:old} | {x:four}) (@UNITS | @COUNTED)',
  when: (_, c) => !inCode(c),
  then: (slots) => toPoint({ precision: 'year', year: slots.year })
})

export const bracketedYear = n.rule({
  name: 'bracketed-year',
  like: [
    ['(2020)', '2020'],
    ['trận Bạch Đằng (1288)', '1288'],
    ['chiến thắng (1954), dân', '1954']
  ],
  not: ['(2020 hộ)', '2020)', '(138)'],
  read: '{year:year}',
  after: '@OPEN',
  before: '@CLOSE',
  then: (slots) => toPoint({ precision: 'year', year: slots.year })
})

export const birthYear = n.rule({
  name: 'birth-year',
  like: [
    ['anh Lê Văn Ba (SN 1981)', '1981'],
    ['(sinh 1989, trú xã)', '1989'],
    ['bà Hoa, SN: 1974', '1974']
  ],
  not: ['học sinh 2000 đồng', 'sinh 1989 con', 'sinh 3'],
  read: '{year:recent}',
  after: '@BORN :?',
  notBefore: '@UNITS | @COUNTED',
  when: (_, c) => !inCode(c),
  then: (slots) => toPoint({ precision: 'year', year: slots.year })
})

export const yearOfTitle = n.rule({
  name: 'year-of-title',
  like: [
    ['Hội thi Dân vận khéo vùng dân tộc thiểu số 2018', '2018'],
    ['Đại hội Thể thao Hoa Sen 2022.', '2022'],
    ['Hội chợ Xuân Mai 2019, xã', '2019']
  ],
  not: ['Tổng đài 1900', 'đạt 2018.', 'số 2018.', 'Mã 2019', 'Quốc lộ 1955.', 'chỉ có 2015.'],
  read: '{year:recent}',
  notAfter: '@STREETS | @NUMBERED | !thiểu số | ^số | @UNITS | @END | @QUOTE | @DASH | / | % | & | năm | {x:old} | {x:year}',
  notBefore: '!(@END | @QUOTE)',
  when: (slots, c) =>
    slots.year >= 1990 && slots.year <= 2049 && c.first > 0 && c.document.tokens.kind[c.first - 1] === Kind.word && !inCode(c),
  then: (slots) => toPoint({ precision: 'year', year: slots.year })
})
