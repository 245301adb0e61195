import { toIso } from '../calendar.js'
import { n } from '../notation.js'
import { NONE, toPoint, type Point } from '../point.js'
import { inCode } from './in-code.js'

const toYears = (from: number, to: number): Point =>
  toPoint({
    precision: 'range',
    span: { edtf: `${pad4(from)}/${pad4(to)}`, start: toIso(from, 1, 1), end: toIso(to, 12, 31), precision: 'range' }
  })

const pad4 = (at: number): string => String(at).padStart(4, '0')

export const yearRange = n.rule({
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

export const reign = n.rule({
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

export const period = n.rule({
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

export const decade = n.rule({
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

export const century = n.rule({
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

export const notYears = n.rule({
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
