import { n } from '../notation.js'
import { toPoint } from '../point.js'
import { relative } from './steps-of-time.js'

export const relativeDay = n.rule({
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

export const sameDay = n.rule({
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

export const dayAfter = n.rule({
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
