import { defineRoomNotation, item, table } from '../../grammar/index.js'
import { amount } from '../amount/index.js'
import { COUNT_SETS, INTRODUCERS } from './words.js'

/** What opens and closes lists of parts between the counts. */
export interface Sign {
  readonly type: 'open' | 'close' | 'colon' | 'intro'
  /** An intro that leads in parts right behind the count alone. */
  readonly isWeak: boolean
}

const n = defineRoomNotation<null>()({ sets: COUNT_SETS, kinds: { amount: item(amount), intro: table<'strong' | 'weak'>(INTRODUCERS) } })

/** The words and marks of lists, in text order. */
export const structure = n.grammar<Sign>(
  'list-sign',
  [
    n.rule({
      name: 'opens',
      like: [
        ['55 mô hình (29 tập thể', 'open'],
        ['12 HTX (trong đó 5 HTX', 'open'],
        ['3 HTX (gồm 2 HTX (1 tổ', 'open open']
      ],
      not: ['55 mô hình, 29 tập thể'],
      read: '@OPEN {intro?:intro}?',
      then: () => ({ type: 'open', isWeak: false })
    }),
    n.rule({
      name: 'closes',
      like: [
        ['55 mô hình (29 tập thể)', 'close'],
        ['(12 HTX), (3 nhóm)', 'close close'],
        ['a) 12 HTX', 'close']
      ],
      not: ['55 mô hình (29 tập thể'],
      read: '@CLOSE',
      then: () => ({ type: 'close', isWeak: false })
    }),
    n.rule({
      name: 'colon',
      like: [
        ['6 mô hình: 2 mô hình nuôi ong', 'colon'],
        ['Tập thể: 40 mô hình', 'colon'],
        ['3 HTX, gồm 1 HTX: A', 'colon']
      ],
      not: ['6 mô hình, 2 mô hình nuôi ong'],
      read: '@COLON',
      then: () => ({ type: 'colon', isWeak: false })
    }),
    n.rule({
      name: 'introduces',
      like: [
        ['12 mô hình, gồm 8 tập thể', 'intro'],
        ['12 mô hình. Trong đó, 8 tập thể', 'intro'],
        ['274 mô hình với 194 mô hình tập thể', 'weak intro']
      ],
      not: ['12 mô hình và 8 tập thể'],
      read: '{intro:intro}',
      then: ({ intro }) => ({ type: 'intro', isWeak: intro === 'weak' })
    })
  ],
  { show: ({ type, isWeak }) => `${isWeak ? 'weak ' : ''}${type}` }
)
