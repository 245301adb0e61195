import { isCapital, Kind, startsLine } from '../../../document/index.js'
import type { Tokens } from '../../../types.js'
import { n } from '../notation.js'
import { toPoint } from '../point.js'
import { isAlone } from './alone.js'
import { inCode } from './in-code.js'

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

export const month = n.rule({
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

export const monthInTime = n.rule({
  name: 'month-in-time',
  like: [
    ['vào tháng một', '2024-01'],
    ['hồi tháng năm', '2024-05'],
    ['đầu tháng năm, xã', '2024-05'],
    ['từ tháng một', '2024-01'],
    ['từ tháng một đến tháng tư', '2024-01']
  ],
  not: ['những tháng năm khó khăn', 'vào tháng năm tuổi', 'theo tháng năm', 'cứ mỗi tháng một lần'],
  read: 'tháng {month:doubtfulMonth}',
  after: 'vào | hồi | đầu | cuối | giữa | từ | đến | tới | hết | trong',
  notBefore: '!(@END | @TO)',
  then: (slots) => toPoint({ precision: 'month', month: slots.month })
})

export const monthAlone = n.rule({
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

export const monthSlashYear = n.rule({
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

export const quarter = n.rule({
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
