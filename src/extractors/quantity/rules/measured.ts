import { Kind } from '../../../document/index.js'
import { n, toMeasured } from '../notation.js'
import { isInitial, isProperty } from '../guards.js'

/** What is measured. */
export const MEASURED_RULES = [
  n.rule({
    name: 'measure',
    like: [
      ['462.585m2 đất', '462585 m2'],
      ['70 - 90 m2', '70-90 m2'],
      ['2,5 km đường bê tông', '2.5 km'],
      ['60 tạ/ha', '60 tạ/ha'],
      ['tốn 5 lít/100 km', '5 L/100 km'],
      ['công suất 50 MW', '50 MW']
    ],
    not: ['5 M', 'nguồn điện 220V', 'cao chừng 1,65m', 'cự ly 10 km', 'cách xã 5 km', 'tốc độ 80 km/h', '5 g/l nước'],
    read: '{it:number} {unit:measure} {per?:per}? {object?:measured}?',
    notBefore: '/ | tự',
    when: ({ it, unit }, context) => !isInitial(context, it) && !isProperty(context, unit),
    then: ({ it, unit, per, object }) => toMeasured(it, unit, per, object)
  }),
  n.rule({
    name: 'shared-measure',
    like: [
      ['3, 4 và 5 ha đất', '3+4+5 har'],
      ['10 hoặc 12 kg gạo', '10+12 kg'],
      ['dài 2,5 và 4 km', '2.5+4 km']
    ],
    not: ['có 3, 4 ha đất', 'thôn 5 và 4 ha đất'],
    read: '({also*:number} ,)* {also*:number} (và | hoặc | hay) {it:number} {unit:measure} {object?:measured}?',
    notBefore: '/ | tự',
    when: ({ it, unit }, context) => !isInitial(context, it) && !isProperty(context, unit),
    then: ({ also, it, unit, object }) => ({ ...toMeasured(it, unit, null, object), also })
  }),
  n.rule({
    name: 'lost-exponent',
    like: [
      ['hiến 4.708m 2 đất', '4708 m2'],
      ['đổ 120 m 3 bê tông', '120 m3'],
      ['rộng hơn 500 m 2.', '500 m2']
    ],
    not: ['dài 5 m 2 bên', 'cao 5 m 3 tầng'],
    read: '{it:number} {base:lost} {power:exponent} {object?:measured}?',
    when: ({ object }, { document: { tokens }, last }) =>
      object !== null || last >= tokens.length || tokens.kind[last] === Kind.punctuation,
    then: ({ it, base, power, object }) => toMeasured(it, base[power.value.value === '2' ? 0 : 1], null, object)
  })
]
