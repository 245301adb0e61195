import { n } from '../notation.js'
import { toPoint } from '../point.js'
import { isAlone } from './alone.js'
import { relative, toAgo, toSpan } from './steps-of-time.js'

export const ago = n.rule({
  name: 'ago',
  like: [
    ['3 ngày trước', '2024-07-20'],
    ['hai năm trước, anh', '2022'],
    ['cách đây 3 tháng', '2024-04'],
    ['2 tuần trước đây', '2024-07-09'],
    ['15 tháng trước', '2023-04'],
    ['hai hôm trước', '2024-07-21']
  ],
  not: ['3 ngày trước đó', '2 tuần trước ngày cưới', 'hơn 16 năm trước', 'mấy tháng trước', '3 năm trước khi về', '5 ngày trước Tết'],
  read: '({a?:number} ({u?:unit} | hôm) @AGO | cách đây {b?:number} {v?:unit})',
  notAfter: '@ABOUT | @COUNTING | {x:countFigure} | {x:atFirst}',
  notBefore: '@NOT_A_STEP | Aa | {x:countFigure} | {x:year}',
  then: ({ a, b, u, v }) => toAgo(u ?? v ?? 'D', -(a ?? b ?? 0))
})

export const ahead = n.rule({
  name: 'ahead',
  like: [
    ['hai tuần nữa', '2024-08-06'],
    ['3 ngày nữa', '2024-07-26'],
    ['một năm nữa', '2025'],
    ['ba hôm nữa', '2024-07-26']
  ],
  not: ['hơn hai tuần nữa', 'ba năm sau', 'nhiều năm nữa'],
  read: '{count:number} ({unit?:unit} | hôm) nữa',
  notAfter: '@ABOUT | @COUNTING | {x:countFigure} | thêm',
  then: ({ count, unit }) => toAgo(unit ?? 'D', count)
})

export const past = n.rule({
  name: 'past-span',
  like: [
    ['5 năm qua', '2019/2023'],
    ['2 tháng vừa qua', '2024-05/2024-06'],
    ['ba ngày qua', '2024-07-20/2024-07-22'],
    ['2 tuần gần nhất', '2024-07-08/2024-07-21']
  ],
  // A count that is only about so much has no first day.
  not: ['hơn 62 năm qua', 'gần hai năm qua', 'mấy năm gần đây', '3 ngày qua đời', 'những năm qua', 'mấy chục năm qua', 'dưới 5 năm qua'],
  read: '{count:number} {unit:unit} @PAST_RANGE',
  notAfter: '@ABOUT | @COUNTING | {x:countFigure}',
  notBefore: 'đi | đời | mặt | khỏi | cầu | đường | tay | lại',
  then: ({ count, unit }) => toSpan(unit, -count, -1)
})

export const pastDecades = n.rule({
  name: 'past-decades',
  like: [
    ['hai thập kỷ qua', '2004/2023'],
    ['trong một thập niên qua', '2014/2023'],
    ['3 thập kỷ vừa qua', '1994/2023']
  ],
  not: ['thập kỷ qua', 'gần 3 thập kỷ qua', 'nhiều thập kỷ qua', 'hai thập kỷ trước'],
  read: '{count:number} (thập kỷ | thập niên) @PAST_RANGE',
  notAfter: '@ABOUT | @COUNTING | {x:countFigure}',
  then: ({ count }) => toSpan('Y', -10 * count, -1)
})

export const coming = n.rule({
  name: 'coming-span',
  like: [
    ['3 ngày tới', '2024-07-24/2024-07-26'],
    ['trong 5 năm tới, xã', '2025/2029'],
    ['hai tuần tới', '2024-07-29/2024-08-11']
  ],
  not: ['3 ngày tới Hà Nội', 'hơn 5 năm tới', '5 năm tới trường', 'nhiều năm tới'],
  read: '{count:number} {unit:unit} @COMING_RANGE',
  notAfter: '@ABOUT | @COUNTING | {x:countFigure}',
  notBefore: 'Aa | @PLACES | {x:countFigure}',
  then: ({ count, unit }) => toSpan(unit, 1, count)
})

export const withinSpan = n.rule({
  name: 'within',
  like: [
    ['trong vòng 3 tháng', '2024-07-23/2024-10-22'],
    ['Trong vòng 2 tuần', '2024-07-23/2024-08-05'],
    ['trong vòng 10 ngày', '2024-07-23/2024-08-01']
  ],
  not: ['cấm thi đấu trong vòng 3 tháng', 'trong vòng 30 ngày kể từ ngày nhận', 'trong 3 tháng'],
  read: 'trong vòng {count:number} {unit:unit}',
  when: (_, c) => isAlone(c),
  then: ({ count, unit }) => toPoint({ precision: 'range', relative: relative(unit, 0, count), nth: { of: 'within', count } })
})
