import { defineExtractor, defineNotation, fund, item, quantity, table } from 'boctach'
import * as z from 'zod'

export const KINDS = ['dead', 'missing', 'injured', 'houses', 'hectares', 'vnd'] as const

const { rule } = defineNotation()({
  sets: {
    LOSS: ['thiệt hại', 'tổn thất'],
    ABOUT: ['về kinh tế', 'về tài sản', 'ban đầu', 'ước tính', 'ước', 'là', 'lên đến', 'lên tới', 'trị giá']
  },
  kinds: {
    people: item(quantity, ({ value: { concept } }) => concept === 'casualty' || concept === 'person'),
    houses: item(quantity, ({ value: { concept, unit } }) => concept === 'building' && unit.includes('nhà')),
    land: item(quantity, ({ value: { unit } }) => unit === 'har'),
    money: item(fund, ({ value: { per, vnd } }) => per === null && vnd !== null),
    fate: table({
      'chết|thiệt mạng|tử vong|tử nạn': 'dead' as const,
      'mất tích|mất liên lạc': 'missing' as const,
      'thương|thương tích': 'injured' as const
    }),
    damage: table({ 'sập|đổ|đổ sập|tốc mái|cuốn trôi|hư hỏng|hư hại|thiệt hại|ngập|ngập úng|vùi lấp|mất trắng|gãy đổ|xiêu vẹo|gãy': true })
  }
})

/** A figure of what a flood, a storm or a fire did, by what its clause says of it. Its `parts` is the quantity or the sum. */
export const toll = defineExtractor({
  kind: 'toll',
  needs: [quantity, fund],
  schema: z.object({ kind: z.enum(KINDS), value: z.number() }),
  rules: [
    rule({
      name: 'people-and-fate',
      like: [
        ['Lũ làm 12 người chết', '{"kind":"dead","value":12}'],
        ['đã có 3 người bị mất tích', '{"kind":"missing","value":3}']
      ],
      not: ['Có 12 người dự họp'],
      read: '{n:people} (đã | bị)* {fate:fate}',
      then: ({ n, fate }) => ({ kind: fate, value: n.value.value })
    }),
    rule({
      name: 'fate-and-people',
      like: [
        ['Lũ làm chết 12 người', '{"kind":"dead","value":12}'],
        ['làm bị thương 5 người', '{"kind":"injured","value":5}']
      ],
      read: '(làm | khiến) bị? {fate:fate} {n:people}',
      then: ({ n, fate }) => ({ kind: fate, value: n.value.value })
    }),
    rule({
      name: 'houses',
      like: [['150 căn nhà bị tốc mái', '{"kind":"houses","value":150}']],
      not: ['bàn giao 150 căn nhà'],
      read: '{n:houses} (đã | bị)* {damage:damage}',
      then: ({ n }) => ({ kind: 'houses' as const, value: n.value.value })
    }),
    rule({
      name: 'land',
      like: [['320 ha lúa bị ngập', '{"kind":"hectares","value":320}']],
      not: ['trồng 320 ha lúa'],
      read: '{n:land} (và hoa màu | hoa màu | lúa | đã | bị)* {damage:damage}',
      then: ({ n }) => ({ kind: 'hectares' as const, value: n.value.value })
    }),
    rule({
      name: 'loss',
      like: [['Ước thiệt hại khoảng 35 tỷ đồng', '{"kind":"vnd","value":35000000000}']],
      not: ['hỗ trợ 35 tỷ đồng'],
      read: '@LOSS @ABOUT* {n:money}',
      then: ({ n }) => ({ kind: 'vnd' as const, value: n.value.vnd as number })
    })
  ]
})
