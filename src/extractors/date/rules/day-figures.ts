import { isRealDay } from '../calendar.js'
import { n } from '../notation.js'
import { IMPOSSIBLE, NONE, toPoint } from '../point.js'
import { isCode, isPadded } from './day-shape.js'

export const dayMonthYear = n.rule({
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

export const noSuchDay = n.rule({
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

export const share = n.rule({
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

export const shareReached = n.rule({
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

export const dayMonth = n.rule({
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

export const bareDayMonth = n.rule({
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
