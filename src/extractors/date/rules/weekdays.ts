import { isCapital, Kind } from '../../../document/index.js'
import type { Context } from '../../../grammar/index.js'
import { n } from '../notation.js'
import { toPoint, type Point } from '../point.js'
import { isAlone } from './alone.js'
import { relative } from './steps-of-time.js'

export const weekdayOfWeek = n.rule({
  name: 'weekday-of-week',
  like: [
    ['thứ năm tuần tới', '2024-08-01'],
    ['thứ hai tuần trước', '2024-07-15'],
    ['chủ nhật tuần này', '2024-07-28'],
    ['thứ 7 tuần này', '2024-07-27'],
    ['thứ tư của tuần tới', '2024-07-31']
  ],
  not: ['thứ tư tuần lễ', 'lần thứ hai tuần này', 'thứ hai'],
  read: '(ngày | hôm)? {weekday:weekday} @OF? tuần {week:step}',
  notAfter: '@ORDERED | lần | @QUOTE',
  then: ({ weekday, week }) => toPoint({ weekday, relative: relative('W', week) })
})

export const weekday = n.rule({
  name: 'weekday',
  like: [
    ['hôm thứ bảy', '2024-07-20'],
    ['ngày chủ nhật, xã', '2024-07-21'],
    ['hôm thứ ba vừa rồi', '2024-07-16'],
    ['ngày thứ 6 tới', '2024-07-26']
  ],
  not: [
    'các ngày thứ bảy, chủ nhật hàng tuần',
    '“Ngày thứ Bảy cùng dân”',
    'Ngày Chủ nhật xanh',
    'những ngày thứ bảy',
    'ngày thứ ba của hội'
  ],
  read: '(ngày | hôm) {weekday:weekday} {side?:weekdaySide}?',
  notAfter: '@QUOTE | @PLURAL | @EACH | mỗi',
  notBefore: '!()? !()? @EVERY | (- | @TO) {x:weekday} | @MOVEMENT | @OF | cuối tuần | Aa',
  then: (slots) => toWeekday(slots.weekday, slots.side, false)
})

export const weekdayLed = n.rule({
  name: 'weekday-led',
  like: [
    ['sáng thứ Hai', '2024-07-22'],
    ['vào thứ ba vừa rồi', '2024-07-16'],
    ['tối chủ nhật', '2024-07-21'],
    ['chiều thứ 6', '2024-07-19']
  ],
  not: ['từ thứ Hai đến thứ Sáu', 'và thứ ba, thứ tư hằng tuần', 'sáng thứ bảy hằng tuần'],
  read: '{weekday:weekday} {side?:weekdaySide}?',
  after: '@BEFORE_WEEKDAY',
  notAfter: '{x:weekday} (@TO | , | và)',
  notBefore: '!()? !()? @EVERY | (- | @TO | ,) {x:weekday} | @MOVEMENT | là',
  then: (slots) => toWeekday(slots.weekday, slots.side, false)
})

export const weekdayNamed = n.rule({
  name: 'weekday-named',
  like: [
    ['Trận đấu thứ Bảy', '2024-07-20'],
    ['thứ năm', '2024-07-25'],
    ['chủ nhật', '2024-07-28'],
    ['thứ ba tới', '2024-07-30'],
    ['thứ sáu này', '2024-07-26']
  ],
  not: [
    'người thứ hai tới',
    'thứ tư là giảm nghèo',
    'lần thứ Hai sau',
    'từ thứ Hai đến thứ Sáu',
    'Thứ hai, cần vốn',
    'đứng thứ 3',
    'quà thứ Hai hàng tuần'
  ],
  read: '{weekday:weekday} {side?:weekdaySide}?',
  notAfter: '@ORDERED | @QUOTE | @PLURAL | @EACH | mỗi | {x:weekday} (@TO | , | và)',
  notBefore: '!()? !()? @EVERY | (- | @TO) {x:weekday} | @MOVEMENT | là',
  when: (_, c) => isAlone(c) || isNamed(c),
  then: (slots, c) => toWeekday(slots.weekday, slots.side, isAlone(c) && !isNamed(c))
})

/** Alone, as an answer or the head of a programme, a weekday is the next one. */
const toWeekday = (at: number, side: -1 | 0 | 1 | null, alone: boolean): Point =>
  toPoint({ weekday: at, relative: relative('W', 0), side: side ?? (alone ? 1 : 0), isAnyWeek: side === null })

/** thứ Hai, Chủ nhật: with a capital of its own, not of its sentence. */
const isNamed = <E>({ document: { tokens }, first, last }: Context<E>): boolean => {
  const at = tokens.kind[first + 1] === Kind.word ? first + 1 : first
  return last > first + 1 && isCapital(tokens, at)
}
