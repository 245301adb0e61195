import { isCapital, Kind, startsLine } from '../../../document/index.js'
import type { Tokens } from '../../../types.js'
import { isInCode } from '../figures.js'
import { n } from '../notation.js'
import { isAlone } from './alone.js'
import { NONE, toPoint, type Point } from '../point.js'
import { toIso } from '../calendar.js'

const inCode = ({ document, start, end }: { document: { text: string }; start: number; end: number }): boolean =>
  isInCode(document.text, start, end)

/** Tháng Ba, Ba Tháng Hai: capitals within a clause make a name of it. */
const isName = ({
  document: { tokens, sentences },
  first
}: {
  document: { tokens: Tokens; sentences: Uint32Array }
  first: number
}): boolean =>
  isCapital(tokens, first) &&
  isCapital(tokens, first + 1) &&
  first > 0 &&
  !startsLine(tokens, first) &&
  tokens.kind[first - 1] === Kind.word &&
  !sentences.includes(first)

const month = n.rule({
  name: 'month',
  like: [
    ['tháng 9/2025', '2025-09'],
    ['tháng 9-2025', '2025-09'],
    ['tháng 9.2025', '2025-09'],
    ['tháng 9 năm 2025', '2025-09'],
    ['tháng 9', '2024-09'],
    ['tháng mười một', '2024-11'],
    ['tháng tư năm 2023', '2023-04'],
    ['tháng 1 2024', '2024-01'],
    ['tháng 8, năm 1945', '1945-08']
  ],
  not: [
    '3 tháng 10 ngày',
    'mỗi tháng',
    'tháng năm',
    'tháng một lần',
    'tháng 9/2025/TT',
    'Cách mạng tháng Tám',
    'chương trình Tháng Ba biên giới'
  ],
  read: 'tháng ({a?:monthFigure} {y?:anyYear}? | {b?:sureMonth} {y?:anyYear}? | {d?:doubtfulMonth} {y?:yearOf} | {x?:dottedMonth})',
  notAfter: 'cách mạng',
  notBefore: 'lần',
  when: ({ a, b, x }, c) => !inCode(c) && !(b !== null && a === null && x === null && isName(c)),
  then: ({ a, b, d, x, y }) => toPoint({ precision: 'month', month: x?.month ?? a ?? b ?? d, year: x?.year ?? y })
})

const monthInTime = n.rule({
  name: 'month-in-time',
  like: [
    ['vào tháng một', '2024-01'],
    ['hồi tháng năm', '2024-05'],
    ['đầu tháng năm, xã', '2024-05'],
    ['từ tháng một', '2024-01']
  ],
  not: ['những tháng năm khó khăn', 'vào tháng năm tuổi', 'theo tháng năm', 'cứ mỗi tháng một lần'],
  read: 'tháng {month:doubtfulMonth}',
  after: 'vào | hồi | đầu | cuối | giữa | từ | đến | tới | hết | trong',
  notBefore: '!@END',
  then: (slots) => toPoint({ precision: 'month', month: slots.month })
})

const monthAlone = n.rule({
  name: 'month-alone',
  like: [
    ['tháng năm', '2024-05'],
    ['Tháng một', '2024-01'],
    ['Thời vụ\n\ntháng năm\n\nGieo hạt', '2024-05']
  ],
  not: ['tháng năm khó khăn', 'qua tháng năm'],
  read: 'tháng {month:doubtfulMonth}',
  when: (_, c) => isAlone(c),
  then: (slots) => toPoint({ precision: 'month', month: slots.month })
})

const monthSlashYear = n.rule({
  name: 'month-slash-year',
  like: [
    ['đầu 9/2025', '2025-09'],
    ['9/2025', '2025-09'],
    ['(12/1960)', '1960-12']
  ],
  not: ['Nghị quyết 9/2025', '9/2025/NQ-HĐND', 'số 9/2025'],
  read: '{month:monthFigure} ~/ ~{year:year}',
  notAfter: '@LABELS',
  when: (_, c) => !inCode(c),
  then: ({ month, year }) => toPoint({ precision: 'month', month, year })
})

const quarter = n.rule({
  name: 'quarter',
  like: [
    ['quý I/2024', '2024-33'],
    ['quý II năm 2023', '2023-34'],
    ['quý 3', '2024-35'],
    ['quý IV-2022', '2022-36'],
    ['quý tư năm 2022', '2022-36'],
    ['quý 4 của năm 2018', '2018-36']
  ],
  not: ['quý vị', 'quý khách', 'quý 5'],
  read: 'quý {part:anyQuarter} {year?:anyYear}?',
  then: ({ part, year }) => toPoint({ precision: 'quarter', part, year })
})

const year = n.rule({
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

const oldYear = n.rule({
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

const beforeChrist = n.rule({
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

const bareYear = n.rule({
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

const bracketedYear = n.rule({
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

const birthYear = n.rule({
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

const yearOfTitle = n.rule({
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

const toYears = (from: number, to: number): Point =>
  toPoint({
    precision: 'range',
    span: { edtf: `${pad4(from)}/${pad4(to)}`, start: toIso(from, 1, 1), end: toIso(to, 12, 31), precision: 'range' }
  })
const pad4 = (at: number): string => String(at).padStart(4, '0')

const yearRange = n.rule({
  name: 'year-range',
  like: [
    ['(2017 – 2020)', '2017/2020'],
    ['2021-2025', '2021/2025'],
    ['năm 2018-2019', '2018/2019'],
    ['năm 1075-1077', '1075/1077'],
    ['các năm 2019 - 2021', '2019/2021']
  ],
  not: ['từ 2000 - 2500 con', '2020-2019', '1900-2000 đồng', '2020-2025/QĐ'],
  read: '{from:recent} - {to:recent} | năm {a:year} - {b:year}',
  notBefore: '@UNITS',
  when: ({ from, to, a, b }, c) => (from ?? a) < (to ?? b) && !inCode(c),
  then: ({ from, to, a, b }) => toYears(from ?? a, to ?? b)
})

const reign = n.rule({
  name: 'reign',
  like: [
    ['nhà Trần (1225-1400)', '1225/1400'],
    ['(1428 - 1527)', '1428/1527'],
    ['Nguyễn Du (1766–1820)', '1766/1820']
  ],
  not: ['(1200-1500 con)', '(1500-1200)', '1225-1400'],
  read: '{from:year} - {to:year}',
  after: '@OPEN',
  before: '@CLOSE',
  when: ({ from, to }) => from < to,
  then: ({ from, to }) => toYears(from, to)
})

const period = n.rule({
  name: 'period',
  like: [
    ['giai đoạn 2016 - 2020', '2016/2020'],
    ['nhiệm kỳ 2020-2025', '2020/2025'],
    ['năm học 2023-2024', '2023/2024'],
    ['giai đoạn từ 2016 đến 2020', '2016/2020'],
    ['giai đoạn từ năm 2016 đến năm 2020', '2016/2020']
  ],
  not: ['giai đoạn 2', 'nhiệm kỳ 2020', 'khóa 2020-2019'],
  read: '@PERIOD_NOUN từ? năm? {from:recent} (- | @TO | /) năm? {to:recent}',
  when: ({ from, to }, c) => from < to && !inCode(c),
  then: ({ from, to }) => toYears(from, to)
})

const decade = n.rule({
  name: 'decade',
  like: [
    ['thập niên 90', '199X'],
    ['những năm 1980', '198X'],
    ['thập kỷ 60 của thế kỷ XX', '196X'],
    ['những năm 80 của thế kỷ trước', '198X']
  ],
  not: ['những năm 1980, 1981', 'những năm 1980-1985', 'những năm 85', 'thập niên 95'],
  read: '@DECADE ({full?:year} | {two?:shortYear}) (@OF thế kỷ (trước | {x:roman} | {x:countFigure}))?',
  notBefore: '- | , {x:year} | @TO',
  when: ({ full, two }) => (full ?? two ?? 1) % 10 === 0,
  then: ({ full, two }) => {
    // những năm 30: of the last century.
    const short = two ?? 0
    const start = full ?? (short >= 2030 ? short - 100 : short)
    return toPoint({
      precision: 'decade',
      span: { edtf: `${String(start).slice(0, 3)}X`, start: toIso(start, 1, 1), end: toIso(start + 9, 12, 31), precision: 'decade' }
    })
  }
})

const century = n.rule({
  name: 'century',
  like: [
    ['thế kỷ 20', '1901/2000'],
    ['thế kỷ XXI', '2001/2100'],
    ['cuối thế kỷ XIX', '1801/1900'],
    ['thế kỷ thứ X', '0901/1000']
  ],
  not: ['thế kỷ', 'thế kỷ trước', 'nửa thế kỷ'],
  read: '@CENTURY ({a?:roman} | {b?:countFigure} | {c?:countWord})',
  when: ({ a, b, c }) => (a ?? b ?? c ?? 99) <= 21,
  then: ({ a, b, c }) => {
    const start = ((a ?? b ?? c ?? 1) - 1) * 100 + 1
    return toPoint({
      precision: 'century',
      span: { edtf: `${pad4(start)}/${pad4(start + 99)}`, start: toIso(start, 1, 1), end: toIso(start + 99, 12, 31), precision: 'century' }
    })
  }
})

const notYears = n.rule({
  name: 'counted-range',
  like: [
    ['từ 2000 - 2500 con', 'none'],
    ['2000-2010 đồng', 'none'],
    ['2010 đến 2020 hộ', 'none']
  ],
  not: ['2010 - 2020', 'từ 2010 đến 2020, hộ'],
  read: '{a:recent} (- | @TO) ({b:four} | {c:old})',
  before: '@UNITS | @COUNTED',
  then: () => NONE
})

export const MONTHS = [
  month,
  monthInTime,
  monthAlone,
  monthSlashYear,
  quarter,
  year,
  oldYear,
  beforeChrist,
  bareYear,
  bracketedYear,
  birthYear,
  notYears,
  yearRange,
  reign,
  period,
  yearOfTitle,
  decade,
  century
]
