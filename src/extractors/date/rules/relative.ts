import { isCapital, Kind } from '../../../document/index.js'
import { n } from '../notation.js'
import { isAlone } from './alone.js'
import { NONE, toPoint, type Point, type Unit } from '../point.js'
import type { Context } from '../../../grammar/index.js'

const relative = (unit: Unit, from: number, to = from): Point['relative'] => ({ unit, from, to })
const PRECISION = { D: 'day', W: 'range', M: 'month', Q: 'quarter', Y: 'year' } as const
const toStep = (unit: Unit, step: number): Point => toPoint({ precision: PRECISION[unit], relative: relative(unit, step) })
const toSpan = (unit: Unit, from: number, to: number): Point =>
  toPoint({ precision: from === to ? PRECISION[unit] : 'range', relative: relative(unit, from, to) })

const relativeDay = n.rule({
  name: 'relative-day',
  like: [
    ['hôm qua', '2024-07-22'],
    ['Sáng nay, xã', '2024-07-23'],
    ['ngày mai', '2024-07-24'],
    ['chiều qua', '2024-07-22'],
    ['hôm kia', '2024-07-21'],
    ['sáng ngày mai', '2024-07-24']
  ],
  not: ['hôm ấy', 'ngày nay', 'đêm hội', 'ngày càng'],
  read: '{day:relativeDay}',
  then: ({ day: { days, part } }) => toPoint({ relative: relative('D', days), dayPart: part })
})

const sameDay = n.rule({
  name: 'same-day',
  like: [
    ['ngày 5/3. Cùng ngày, xã', '2024-07-23'],
    ['sáng cùng ngày', '2024-07-23'],
    ['khoảng 22h cùng ngày', '2024-07-23']
  ],
  not: ['cùng nhau', 'cùng ngày sinh', 'cùng ngày giờ'],
  read: '{part?:dayPart}? cùng ngày',
  notBefore: 'sinh | giờ | tháng',
  then: ({ part }) => toPoint({ sameDay: 0, dayPart: part })
})

const dayAfter = n.rule({
  name: 'day-after',
  like: [
    ['rạng sáng hôm sau', '2024-07-24'],
    ['ngày hôm sau', '2024-07-24'],
    ['sáng hôm sau, anh', '2024-07-24']
  ],
  not: ['3 giờ sáng hôm sau', 'hôm sau', 'những ngày sau'],
  read: '({part?:dayPart} | ngày) {x:dayAfter}',
  notAfter: '@HOUR',
  then: ({ part }) => toPoint({ sameDay: 1, dayPart: part })
})

const step = n.rule({
  name: 'relative-step',
  like: [
    ['tháng trước', '2024-06'],
    ['năm ngoái', '2023'],
    ['tuần trước', '2024-07-15/2024-07-21'],
    ['tuần qua', '2024-07-15/2024-07-21'],
    ['năm tiếp theo', '2025']
  ],
  not: ['ba năm trước', 'năm trước đó', 'những năm qua', '3 năm tới', 'tháng sau khi', 'năm sau đó', 'năm học trước'],
  read: '{unit:unit} {step:away}',
  notAfter: '@COUNTING | !@OF_DATE {x:number} | ^{x:number}',
  notBefore: '@NOT_A_STEP',
  when: ({ unit }) => unit !== 'D' && unit !== 'Q',
  then: (slots) => toStep(slots.unit, slots.step)
})

const comparedPeriod = n.rule({
  name: 'relative-same-period',
  like: [
    ['so với cùng kỳ năm trước', '2023'],
    ['so với cùng kỳ của năm ngoái', '2023'],
    ['tăng 5% cùng kỳ năm ngoái', '2023']
  ],
  not: ['so với năm trước', 'cùng kỳ năm trước đó', 'cùng kỳ năm 2019'],
  read: 'năm ({before?:before} | {last?:lastYear})',
  after: 'cùng kỳ @OF?',
  notBefore: 'đó | khi | đây | ấy | kia',
  then: ({ last }): Point => ({ ...toStep('Y', -1), compared: last === null ? 'months' : 'own-months' })
})

const comparedStep = n.rule({
  name: 'relative-compared',
  like: [
    ['so với năm trước', '2023'],
    ['so với tháng trước', '2024-06'],
    ['so với quý trước', '2024-34']
  ],
  not: ['năm trước', 'so với 5 năm trước', 'so với năm trước đó', 'so với năm ngoái'],
  read: '{unit:unit} {before:before}',
  after: '@COMPARED',
  notBefore: 'đó | khi | đây | ấy | kia',
  when: ({ unit }) => unit !== 'D',
  then: ({ unit }): Point => ({ ...toStep(unit, -1), compared: 'step' })
})

const atHand = n.rule({
  name: 'relative-now',
  like: [
    ['năm nay', '2024'],
    ['tháng này', '2024-07'],
    ['tuần này', '2024-07-22/2024-07-28']
  ],
  not: ['nhiều năm nay', 'mỗi tháng này', 'ngày nay', 'mấy tháng nay', '5 năm nay'],
  read: '{unit:unit} {step:atHand}',
  notAfter: '@COUNTING | !@OF_DATE {x:number} | ^{x:number}',
  when: ({ unit }) => unit !== 'D' && unit !== 'Q',
  then: ({ unit }) => toStep(unit, 0)
})

const stepOfQuarters = n.rule({
  name: 'relative-quarter',
  like: [
    ['quý trước', '2024-34'],
    ['trong quý này', '2024-35'],
    ['quý tiếp theo', '2024-36'],
    ['cuối quý tới', '2024-36']
  ],
  not: ['kim loại quý này', 'hai quý trước', 'quý trước đó', 'gỗ quý này', 'quý sau khi'],
  read: 'quý ({away?:away} | {now?:atHand})',
  notAfter: '@COUNTING | !@OF_DATE {x:number} | ^{x:number} | @PRECIOUS',
  notBefore: '@NOT_A_STEP',
  then: ({ away, now }) => toStep('Q', away ?? now ?? 0)
})

const ago = n.rule({
  name: 'ago',
  like: [
    ['3 ngày trước', '2024-07-20'],
    ['hai năm trước, anh', '2022'],
    ['cách đây 3 tháng', '2024-04'],
    ['2 tuần trước đây', '2024-07-09'],
    ['15 tháng trước', '2023-04']
  ],
  not: ['3 ngày trước đó', '2 tuần trước ngày cưới', 'hơn 16 năm trước', 'mấy tháng trước', '3 năm trước khi về', '5 ngày trước Tết'],
  read: '({a?:number} {u?:unit} @AGO | cách đây {b?:number} {v?:unit})',
  notAfter: '@ABOUT | @COUNTING | {x:countFigure} | {x:atFirst}',
  notBefore: '@NOT_A_STEP | Aa | {x:countFigure} | {x:year}',
  then: ({ a, b, u, v }) => toAgo((u ?? v) as Unit, -(a ?? b ?? 0))
})

/** Three weeks ago is a day; three years ago, a year. */
const toAgo = (unit: Unit, count: number): Point => (unit === 'W' ? toPoint({ relative: relative('D', count * 7) }) : toStep(unit, count))

const ahead = n.rule({
  name: 'ahead',
  like: [
    ['hai tuần nữa', '2024-08-06'],
    ['3 ngày nữa', '2024-07-26'],
    ['một năm nữa', '2025']
  ],
  not: ['hơn hai tuần nữa', 'ba năm sau', 'nhiều năm nữa'],
  read: '{count:number} {unit:unit} nữa',
  notAfter: '@ABOUT | @COUNTING | {x:countFigure} | thêm',
  then: ({ count, unit }) => toAgo(unit, count)
})

const past = n.rule({
  name: 'past-span',
  like: [
    ['5 năm qua', '2019/2023'],
    ['2 tháng vừa qua', '2024-05/2024-06'],
    ['ba ngày qua', '2024-07-20/2024-07-22'],
    ['2 tuần gần nhất', '2024-07-08/2024-07-21']
  ],
  not: ['hơn 62 năm qua', 'gần 5 năm qua', 'mấy năm gần đây', '3 ngày qua đời', 'những năm qua'],
  read: '{count:number} {unit:unit} @PAST_RANGE',
  notAfter: '@ABOUT | @COUNTING | {x:countFigure}',
  notBefore: 'đi | đời | mặt | khỏi | cầu | đường | tay | lại',
  then: ({ count, unit }) => toSpan(unit, -count, -1)
})

const coming = n.rule({
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

const withinSpan = n.rule({
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

const weekdayOfWeek = n.rule({
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

const weekday = n.rule({
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

const weekdayLed = n.rule({
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

const weekdayNamed = n.rule({
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

const samePeriod = n.rule({
  name: 'same-period',
  like: [
    ['tăng 5% so với cùng kỳ', '2023'],
    ['so cùng kỳ', '2023'],
    ['so với cùng kỳ.', '2023']
  ],
  not: ['so với cùng kỳ năm 2019', 'cùng kỳ hạn', 'so với cùng kỳ năm ngoái'],
  read: 'cùng kỳ',
  after: 'so với | so',
  notBefore: 'năm | @OF năm | hạn | tháng | quý | {x:year}',
  then: () => ({ ...toStep('Y', -1), compared: 'months' as const })
})

const yearToDate = n.rule({
  name: 'year-to-date',
  like: [
    ['từ đầu năm đến nay', '2024-01-01/..'],
    ['đầu năm nay đến nay', '2024-01-01/..'],
    ['từ đầu tháng đến nay', '2024-07-01/..'],
    ['từ đầu năm tới giờ', '2024-01-01/..']
  ],
  not: ['đầu năm đến trường', 'đầu năm 2019 đến nay', 'đầu năm nay'],
  read: 'đầu (năm (nay | này)? {y?:toNow} | tháng (này)? {t?:toNow} | tuần (này)? {w?:toNow})',
  then: ({ y, t }) => {
    if (y !== null)
      return toPoint({
        precision: 'range',
        relative: relative('Y', 0),
        ends: [toPoint({ month: 1, day: 1, relative: relative('Y', 0) }), null]
      })
    return t === null
      ? NONE
      : toPoint({ precision: 'range', relative: relative('M', 0), ends: [toPoint({ day: 1, relative: relative('M', 0) }), null] })
  }
})

const monthsOfYear = n.rule({
  name: 'months-of-year',
  like: [
    ['9 tháng của năm 2021', '2021-01/2021-09'],
    ['10 tháng năm 2023', '2023-01/2023-10'],
    ['6 tháng đầu năm', '2024-40'],
    ['sáu tháng đầu năm 2022', '2022-40'],
    ['3 tháng cuối năm', '2024-10/2024-12'],
    ['ba quý đầu năm nay', '2024-01/2024-09'],
    ['9 tháng đầu năm ngoái', '2023-01/2023-09'],
    ['9 tháng/2024', '2024-01/2024-09']
  ],
  not: ['trong 6 tháng', '6 tháng đầu', '13 tháng năm 2023', '3 tháng năm'],
  read: '{count:number} ({t?:monthUnit} | {q?:quarterUnit}) ({first?:atFirst} | {last?:atLast})? ({of?:yearOrStep} | ~/ ~{year?:recent} | năm)',
  when: ({ count, q, first, last, of, year }) =>
    count * (q === null ? 1 : 3) < 12 && (first !== null || last !== null || of !== null || year !== null),
  then: ({ count, q, last, of, year }) => toMonths(count * (q === null ? 1 : 3), last !== null, of?.year ?? year, of?.step ?? 0)
})

function toMonths(count: number, isLast: boolean, year: number | null, steps: number): Point {
  const when = year === null ? { relative: relative('Y', steps) } : { year }
  if (count === 6) return toPoint({ precision: 'half-year', part: isLast ? 6 : 5, ...when })
  return toPoint({ precision: 'range', month: isLast ? 13 - count : 1, part: isLast ? 12 : count, ...when })
}

const halfYear = n.rule({
  name: 'half-year',
  like: [
    ['nửa đầu năm 2024', '2024-40'],
    ['nửa cuối năm 2022', '2022-41'],
    ['nửa đầu năm nay', '2024-40'],
    ['nửa cuối năm', '2024-41']
  ],
  not: ['nửa năm', 'nửa đầu trận', 'nửa đêm'],
  read: 'nửa ({first?:atFirst} | {last?:atLast}) ({of?:yearOrStep} | năm)',
  then: ({ last, of }) => toMonths(6, last !== null, of?.year ?? null, of?.step ?? 0)
})

const nth = n.rule({
  name: 'nth-of-month',
  like: [
    ['ngày đầu tiên của tháng ba', '2024-03-01'],
    ['tuần đầu tiên của tháng 9 năm 2014', '2014-09-01/2014-09-07'],
    ['nửa đầu tháng 6', '2024-06-01/2024-06-15'],
    ['ngày cuối cùng của tháng 2/2024', '2024-02-29'],
    ['thứ ba đầu tiên của tháng 10', '2024-10-01'],
    ['ngày thứ ba của tháng 5', '2024-05-03'],
    ['chủ nhật thứ hai của tháng 5', '2024-05-12'],
    ['tuần thứ hai của tháng 7', '2024-07-08/2024-07-14']
  ],
  not: ['ngày đầu tiên', 'tuần đầu', 'những ngày đầu tháng 3', 'ngày thứ ba tháng 5'],
  read: '({d?:dayUnit} | {w?:weekUnit} | {h?:halfUnit} | {v?:weekday}) ({first?:atFirst} | {last?:atLast} | {at?:ordinal} @OF) tháng {month:anyMonth} {year?:anyYear}?',
  notAfter: '@PLURAL | {x:countFigure} | @COUNTING',
  then: ({ d, w, h, v, last, at, month, year }) => {
    const of = d !== null ? 'day' : w !== null ? 'week' : h !== null ? 'half' : 'weekday'
    return toPoint({
      precision: of === 'day' || of === 'weekday' ? 'day' : 'range',
      month,
      year,
      weekday: v,
      nth: { of, count: at ?? (last === null ? 1 : -1) }
    })
  }
})

const thisMonth = n.rule({
  name: 'month-at-hand',
  like: [
    ['tháng 11 này', '2024-11'],
    ['tháng 9 tới', '2024-09'],
    ['tháng 6 vừa qua', '2024-06'],
    ['tháng 12 vừa qua', '2023-12'],
    ['tháng ba tới', '2025-03']
  ],
  not: ['tháng 9 tới Hà Nội', 'tháng 11 nay', 'tháng này'],
  read: 'tháng ({a?:monthFigure} | {b?:sureMonth}) ({back?:back} | {on?:on} | này)',
  notBefore: 'Aa | @PLACES',
  then: ({ a, b, back, on }) => toPoint({ precision: 'month', month: a ?? b, side: back !== null ? -1 : on !== null ? 1 : 0 })
})

const season = n.rule({
  name: 'season',
  like: [
    ['mùa hè năm nay', '2024-22'],
    ['hè này', '2024-22'],
    ['mùa thu năm ngoái', '2023-23'],
    ['hè năm ngoái', '2023-22'],
    ['mùa hè tới', '2025-22']
  ],
  not: ['mùa hè', 'hè 2023', 'mùa xuân của anh', 'mùa thu'],
  read: '{season:seasonWord} (năm {step?:step} | này | {side?:weekdaySide})',
  notBefore: 'Aa | @PLACES',
  then: ({ season: which, step: steps, side }) =>
    steps !== null
      ? toPoint({ precision: 'range', season: which, relative: relative('Y', steps) })
      : toPoint({ precision: 'range', season: which, side: side ?? 0 })
})

const feast = n.rule({
  name: 'feast',
  like: [
    ['Giáng sinh 2024', '2024-12-25'],
    ['đêm Giáng sinh', '2024-12-25'],
    ['Quốc khánh năm 2025', '2025-09-02'],
    ['Noel', '2024-12-25'],
    ['đêm giao thừa', '2024-02-09']
  ],
  not: ['quà Giáng sinh', 'ngày Quốc khánh 2/9', 'kỷ niệm 79 năm Quốc khánh', 'không khí Giáng sinh'],
  read: '(ngày | {lead?:feastLead})? ({a?:feast} | {b?:lunarFeast} | {e?:newYearsEve}) (năm nay | năm? {year?:recent})?',
  notBefore: '@OPEN | ,? ngày? {x:countFigure} | và',
  when: ({ lead, year }, c) => year !== null || isAlone(c) || lead !== null,
  then: ({ a, b, e, year }, c) => {
    if (e !== null) return toPoint({ lunar: true, month: 12, day: 30, nth: { of: 'eve', count: 1 }, year: year === null ? null : year - 1 })
    return a !== null
      ? toPoint({ month: a[0], day: a[1], year, side: year === null && isAlone(c) ? 1 : 0 })
      : toPoint({ lunar: true, month: b?.[0] ?? 1, day: b?.[1] ?? 1, year })
  }
})

export const RELATIVES = [
  relativeDay,
  sameDay,
  dayAfter,
  yearToDate,
  monthsOfYear,
  halfYear,
  nth,
  thisMonth,
  season,
  comparedPeriod,
  comparedStep,
  step,
  atHand,
  stepOfQuarters,
  ago,
  ahead,
  past,
  coming,
  withinSpan,
  weekdayOfWeek,
  weekday,
  weekdayLed,
  weekdayNamed,
  samePeriod,
  feast
]
