import { n } from '../notation.js'
import type { Point } from '../point.js'
import { toStep } from './steps-of-time.js'

export const step = n.rule({
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

export const comparedPeriod = n.rule({
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

export const comparedStep = n.rule({
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

export const atHand = n.rule({
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

export const stepOfQuarters = n.rule({
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

export const samePeriod = n.rule({
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
