import { defineRoomNotation } from '../../grammar/index.js'
import { VAGUE_SETS } from './words/index.js'

const n = defineRoomNotation<null>()({ sets: VAGUE_SETS })

/** Sums without a number in them, which have no value. */
export const vague = n.grammar<string>(
  'vague-sum',
  [
    n.rule({
      name: 'vague',
      like: [
        ['hàng tỷ đồng', 'hàng tỷ đồng'],
        ['vài trăm nghìn đồng', 'vài trăm nghìn đồng'],
        ['nhiều chục tỷ đồng', 'nhiều chục tỷ đồng']
      ],
      not: ['5 tỷ đồng', 'hàng đồng bào', 'cả tỷ người'],
      read: '@MANY @SCALE đồng',
      then: (_, { document, start, end }) => document.text.slice(start, end)
    })
  ],
  { show: (text) => text }
)
