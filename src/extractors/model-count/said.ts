import { defineRoomNotation, item, table, type Match, type Phrase } from '../../grammar/index.js'
import { amount } from '../amount/index.js'
import type { Amount, Counted } from './count.js'
import { CHANGES, COUNT_SETS, INTRODUCERS, STATUS_AFTER, STATUS_BEFORE, UNIT_WORDS, type Status, type UnitWord } from './words.js'

/** What one relation says of the number whose amount it names. */
export interface Said {
  readonly of: Amount
  readonly category?: Phrase | null
  /** What it was recognised as. */
  readonly rank?: true | null
  readonly status?: Status | null
  readonly per?: string
  /** Who built what is counted: Tập thể: 40 mô hình. */
  readonly who?: UnitWord
  readonly change?: 'up' | 'down'
  readonly isShare?: true
  /** … trở lên, far behind it. */
  readonly isLeast?: true
}

const n = defineRoomNotation<null>()({
  sets: COUNT_SETS,
  kinds: {
    amount: item(amount),
    percent: item(amount, ({ value: { percent } }) => percent),
    count: item<Counted>('count'),
    elision: item<Amount>('elision'),
    intro: table(INTRODUCERS),
    change: table<Readonly<Record<string, 'up' | 'down'>>[string]>(CHANGES),
    before: table<Readonly<Record<string, Status>>[string]>(STATUS_BEFORE),
    behind: table<Readonly<Record<string, Status>>[string]>(STATUS_AFTER),
    who: table<UnitWord>(Object.fromEntries(Object.entries(UNIT_WORDS).filter(([, unit]) => 'participant' in unit)))
  }
}).with((n) => ({
  category: n.phrase('@CATEGORY'),
  words: n.phrase('!(@EACH_VERB | @MARKS | {x:amount} | {y:count} | {z:elision})+')
}))

const show = ({ category, status, per, who, change, isShare, isLeast }: Said): string =>
  [category?.text, status, per, who?.unit, change, isShare === true ? 'share' : null, isLeast === true ? 'or more' : null]
    .filter((each) => each !== null && each !== undefined)
    .join(' ')
/** A number with its unit, one that its list's unit was left out of, or any. */
const sourceOf = (m: { count: Match<Counted> | null; elision: Match<Amount> | null; amount?: Amount | null }): Amount =>
  (m.count?.value.source ?? m.elision?.value ?? m.amount) as Amount

/** What stands behind a count: of which kind it is, and what became of it. */
export const behind = n.grammar<Said>(
  'count-behind',
  [
    n.rule({
      name: 'kind-and-status',
      like: [
        ['40 mô hình chăn nuôi', 'chăn nuôi'],
        ['15 mô hình được công nhận là điển hình tiên tiến', 'điển hình tiên tiến recognised'],
        ['35 hợp tác xã (HTX) nông nghiệp được thành lập', 'nông nghiệp built'],
        ['15 mô hình hoạt động hiệu quả', 'effective']
      ],
      not: ['129 mô hình', '12 mô hình (8 tập thể)'],
      read: '{count:count} {category?:category}? ({status?:behind} (@AS? {rank?:category})?)? | {elision:elision} {status?:behind}',
      when: ({ category, status }) => category !== null || status !== null,
      then: (m) => {
        const rank = m.status === 'recognised' ? m.rank : null
        return { of: sourceOf(m), category: rank ?? m.category, rank: rank === null ? null : true, status: m.status }
      }
    })
  ],
  { show }
)

/** What leads to a count: a verb, a share of each, its builder, a change; and how much of it is said to be. */
export const around = n.grammar<Said>(
  'count-around',
  [
    n.rule({
      name: 'verb-before',
      like: [
        ['xây dựng được 15 mô hình', 'built'],
        ['đăng ký 15 mô hình', 'registered'],
        ['tuyên dương 28 tập thể', 'rewarded'],
        ['công nhận thêm 61 mô hình', 'recognised']
      ],
      not: ['có 15 mô hình', 'xây dựng nhà cho 15 cá nhân'],
      read: '{status:before} @BETWEEN* ({count?:count} | {elision?:elision})',
      then: (m) => ({ of: sourceOf(m), status: m.status })
    }),
    n.rule({
      name: 'awarded-to',
      like: [
        ['tặng giấy khen của Chủ tịch UBND huyện cho 253 cá nhân', 'rewarded'],
        ['trao Cờ thi đua của tỉnh cho 5 tập thể', 'rewarded'],
        ['Danh hiệu này trao cho 12 cá nhân', 'rewarded']
      ],
      not: ['mở lớp cho 20 cá nhân', 'tặng giấy khen, tặng quà cho 20 cá nhân'],
      read: '@AWARD !(@CLAUSE | {x:amount} | {y:count})* cho ({count?:count} | {elision?:elision})',
      then: (m) => ({ of: sourceOf(m), status: 'rewarded' as const })
    }),
    n.rule({
      name: 'of-each',
      like: [
        ['mỗi xã có ít nhất 2 mô hình', 'xã'],
        ['mỗi chi bộ đăng ký 1 mô hình', 'chi bộ'],
        ['từng thôn phải có 3 tổ tự quản', 'thôn']
      ],
      not: ['mỗi xã, 2 mô hình', 'các xã có 2 mô hình'],
      read: '@EACH {unit:words} @EACH_VERB+ {count:count}',
      reach: 12,
      then: ({ unit, count }) => ({ of: count.value.source, per: unit.text })
    }),
    n.rule({
      name: 'built-by',
      like: [
        ['332 mô hình, cá nhân 16 mô hình', 'cá nhân'],
        ['(gồm tập thể 40 mô hình, cá nhân 16 mô hình)', 'tập thể cá nhân'],
        ['có 56 mô hình: cá nhân: 16, tập thể: 40', 'cá nhân tập thể']
      ],
      not: ['xây dựng tập thể 40 mô hình', 'nhiều cá nhân có 16 mô hình'],
      read: '({who:who} : | {who:who}) ({count?:count} | {elision?:elision})',
      after: '@LIST | @OPEN | {x:intro} | @COLON',
      then: (m) => ({ of: sourceOf(m), who: m.who })
    }),
    n.rule({
      name: 'built-by-at-line',
      like: [
        ['Tập thể: 40 mô hình', 'tập thể'],
        ['- Tập thể: 40 mô hình', 'tập thể'],
        ['Cá nhân: 16 điển hình', 'cá nhân']
      ],
      not: ['Tập thể 40 mô hình'],
      read: '{who:who} : ({count?:count} | {elision?:elision})',
      then: (m) => ({ of: sourceOf(m), who: m.who })
    }),
    n.rule({
      name: 'change',
      like: [
        ['129 mô hình, tăng 64 mô hình', 'up'],
        ['95 mô hình, tăng 15% so với năm 2022', 'up'],
        ['19 HTX (giảm 1 HTX)', 'down']
      ],
      not: ['129 mô hình, gồm 64 mô hình'],
      read: '{change:change} ({count?:count} | {elision?:elision} | {amount?:amount})',
      then: (m) => ({ of: sourceOf(m), change: m.change })
    }),
    n.rule({
      name: 'added',
      like: [
        ['19 HTX, thêm 3 HTX so với năm 2015', 'up'],
        ['95 mô hình (thêm 12 so với năm ngoái)', 'up'],
        ['có 40 tổ tự quản, thêm 5 tổ tự quản so cùng kỳ', 'up']
      ],
      not: ['19 HTX, gây dựng thêm 3 HTX', '24 tập thể và thêm 6 tập thể', '19 HTX, thêm 3 HTX'],
      read: 'thêm ({count?:count} | {elision?:elision} | {amount?:amount})',
      after: ', | @OPEN',
      before: '!(@CLAUSE | {x:count})* so',
      then: (m) => ({ of: sourceOf(m), change: 'up' as const })
    }),
    n.rule({
      name: 'or-more',
      like: [
        ['từ 2 mô hình HTX điển hình tiên tiến trở lên', 'or more'],
        ['có 3 tổ tự quản ở mỗi thôn trở lên', 'or more'],
        ['5 câu lạc bộ đạt loại khá trở lên', 'or more']
      ],
      not: ['5 câu lạc bộ, mỗi câu lạc bộ 20 người trở lên'],
      read: '{count:count} !(@CLAUSE | {x:amount} | {y:count} | {z:elision})+ trở lên',
      reach: 12,
      then: ({ count }) => ({ of: count.value.source, isLeast: true as const })
    }),
    n.rule({
      name: 'share',
      like: [
        ['70 mô hình kinh tế, chiếm 35%', 'share'],
        ['40 mô hình tập thể (chiếm 45%)', 'share'],
        ['12 HTX chiếm 6,5 %', 'share']
      ],
      not: ['tăng 35%', 'chiếm 35 mô hình'],
      read: '@SHARE {amount:percent}',
      then: ({ amount: of }) => ({ of, isShare: true as const })
    })
  ],
  { show }
)
