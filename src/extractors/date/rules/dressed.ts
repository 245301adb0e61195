import { m, type Found } from '../notation.js'
import type { Context } from '../../../grammar/index.js'
import type { Point } from '../point.js'
import { isAlone } from './alone.js'

/** A date that words behind it put in a year: ngày 5/3 | năm ngoái. */
const inYear = (point: Point, year: Found | null): Point => (year === null ? point : { ...point, relative: year.value.relative })
/** A weekday of no certain week that stands alone, and is not written as newspapers do (thứ Hai), is the next one. */
const onNext = <E>(point: Point, c: Context<E>): Point =>
  point.isAnyWeek && point.month === null && isAlone(c) && !/ \p{Lu}/u.test(c.document.text.slice(c.start, c.end))
    ? onSide(point, 1)
    : point
const onSide = (point: Point, side: -1 | 1 | null): Point => (side === null ? point : { ...point, side })

const clock = m.rule({
  name: 'clock',
  like: [
    ['7h15 ngày 2/12/2025', '2025-12-02 07:15'],
    ['19 giờ 30 phút ngày 5/3', '2024-03-05 19:30'],
    ['lúc 14h, ngày 6/3', '2024-03-06 14:00'],
    ['8h 5/3', '2024-03-05 08:00'],
    ['8 giờ tối 18/2', '2024-02-18 20:00'],
    ['20 giờ 00 ngày 18/2', '2024-02-18 20:00'],
    ['15 giờ 27 phút hôm qua', '2024-07-22 15:27'],
    ['khoảng 11h50’ ngày 18/2', '2024-02-18 11:50'],
    ['9h sáng thứ Hai', '2024-07-22 09:00']
  ],
  not: ['8 giờ mỗi ngày', '7h15 xã', '25h ngày 5/3'],
  read: '{time:clock} (, | - | @OF | vào)? {part?:dayPart}? (ngày | hôm)? {at:dated} {year?:relativeYear}?',
  then: ({ time, part, at, year }, c) => ({ ...onNext(inYear(at, year), c), time, dayPart: part ?? at.dayPart })
})

const dayPart = m.rule({
  name: 'day-part',
  like: [
    ['sáng 3-6', '2024-06-03'],
    ['chiều ngày 5/3', '2024-03-05'],
    ['rạng sáng 13/6', '2024-06-13'],
    ['tối mùng 1 Tết', '2024-02-10'],
    ['sáng thứ Hai', '2024-07-22'],
    ['đêm 24.9', '2024-09-24'],
    ['sáng thứ Hai, 22/7', '2024-07-22']
  ],
  not: ['sáng tạo', 'đêm hội', 'chiều dài 5 m'],
  read: '{part:dayPart} (ngày | hôm)? {at:dated} {year?:relativeYear}?',
  then: ({ part, at, year }, c) => ({ ...onNext(inYear(at, year), c), dayPart: part })
})

const weekdayDate = m.rule({
  name: 'weekday-date',
  like: [
    ['Thứ Ba, 23/7/2024', '2024-07-23'],
    ['thứ bảy (ngày 27/7/2024)', '2024-07-27'],
    ['Chủ nhật, ngày 28/7', '2024-07-28'],
    ['thứ hai 22/7', '2024-07-22'],
    ['thứ 2, 22-7-2024', '2024-07-22']
  ],
  not: ['Thứ Ba', '23/7/2024', 'thứ ba là 5 xã'],
  read: '(ngày | hôm)? ({w?:weekdayPoint} | {v?:weekday}) (, {a?:calendarDay} | {a?:calendarDay} | ngày {a?:calendarDay} | @OPEN {a?:calendarDay} @CLOSE)',
  then: ({ w, v, a }) => ({ ...(a as Found).value, weekday: w?.value.weekday ?? v })
})

const figuresOfDay = m.rule({
  name: 'relative-figures',
  like: [
    ['sáng nay 22/8', '2024-08-22'],
    ['hôm nay 22/11/2025', '2025-11-22'],
    ['hôm nay, ngày 23/7', '2024-07-23'],
    ['chiều nay 3-6', '2024-06-03']
  ],
  not: ['hôm nay', 'hôm nay (24/9)', 'hôm qua, ngày 22/7'],
  read: '{r:relativeDayPoint} (,? {a?:calendarDay})',
  when: ({ r, a }, c) => r.value.relative?.from === 0 || c.last - c.first === r.last - r.first + (a as Found).last - (a as Found).first,
  then: ({ r, a }) => ({ ...(a as Found).value, relative: r.value.relative, dayPart: r.value.dayPart })
})

const modified = m.rule({
  name: 'modified',
  like: [
    ['đầu tháng 3', '2024-03 early'],
    ['cuối năm 2018', '2018 late'],
    ['giữa quý I', '2024-33 mid'],
    ['đầu thập niên 90', '199X early'],
    ['cuối năm ngoái', '2023 late'],
    ['cuối tuần này', '2024-07-27/2024-07-28 late'],
    ['đầu 9/2025', '2025-09 early'],
    ['cuối tháng 12 năm trước', '2023-12 late'],
    ['những tháng cuối năm 2021', '2021 late']
  ],
  not: ['đầu năm học', 'cuối cùng', 'giữa hai bên', 'cuối ngày'],
  read: '{modifier:modifier} ({a?:whole} | {b?:yearless} {year?:relativeYear})',
  then: ({ modifier, a, b, year }) => ({ ...inYear((a ?? (b as Found)).value, year), modifier })
})

const anchored = m.rule({
  name: 'anchored',
  like: [
    ['ngày 5/3 năm ngoái', '2023-03-05'],
    ['tháng 9 năm tới', '2025-09'],
    ['quý IV năm ngoái', '2023-36'],
    ['ngày 12 tháng trước', '2024-06-12'],
    ['ngày 30 tháng này', '2024-07-30'],
    ['Lễ 2/9 năm nay', '2024-09-02']
  ],
  not: ['ngày 5/3', 'tháng 3 năm trước đó', '5/3/2023 năm ngoái'],
  read: '{a?:yearless} @OF? {year?:relativeYear} | {d?:dayOnly} {month?:relativeMonth}',
  then: ({ a, year, d, month }) => (a !== null ? inYear(a.value, year) : inYear((d as Found).value, month))
})

const sided = m.rule({
  name: 'sided',
  like: [
    ['ngày 28/12 vừa rồi', '2023-12-28'],
    ['15/8 tới đây', '2024-08-15'],
    ['ngày 20/6 vừa qua', '2024-06-20']
  ],
  not: ['ngày 5/3 tới Hà Nội', 'ngày 5/3 vừa họp', '5/3/2023 vừa qua'],
  read: '{at:yearless} {side:side}',
  then: ({ at, side }) => onSide(at.value, side)
})

const coming = m.rule({
  name: 'coming-day',
  like: [
    ['ngày 5/1 tới, xã', '2025-01-05'],
    ['vào 15/8 tới.', '2024-08-15'],
    ['ngày 3/2 tới; dân', '2025-02-03']
  ],
  not: ['ngày 5/3 tới Hà Nội', 'ngày 5/3 tới nay', 'từ 5/3 tới 6/3'],
  read: '{at:yearless} tới',
  notBefore: '!@END',
  then: ({ at }) => onSide(at.value, 1)
})

const yearly = m.rule({
  name: 'yearly',
  like: [
    ['ngày 20/11 hằng năm', 'XXXX-11-20'],
    ['vào tháng 11 hàng năm', 'XXXX-11'],
    ['ngày 5/3 mỗi năm', 'XXXX-03-05']
  ],
  not: ['ngày 5/3', '5/3/2023 hằng năm', 'hằng năm'],
  read: '{at:yearlyPoint}',
  before: '(hằng | hàng | mỗi) năm',
  then: ({ at }) => ({ ...at.value, isYearly: true })
})

export const DRESSES = [clock, dayPart, weekdayDate, figuresOfDay, modified, anchored, sided, coming, yearly]
