import { defineRoomNotation, item, type Match, type Phrase } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import { amount } from '../amount/index.js'
import type { Money } from './money.js'
import { BORN, NOT_GIVERS, NOT_LAST, PARTY_SETS, RESOURCES } from './words/index.js'

/** Who gives money, who gets it and what it is for, as printed. */
export interface Parties {
  readonly giver: string | null
  readonly receiver: string | null
  readonly purpose: string | null
}

/** What a relation says of a sum. */
export interface Role extends Parties {
  readonly of: Match<Money>
}

const n = defineRoomNotation<null>()({
  sets: PARTY_SETS,
  kinds: {
    amount: item(amount),
    ordinal: item(amount, ({ value: { value, power, percent } }) => power === 0 && !percent && /^\d{1,2}$/.test(value ?? '')),
    money: item<Money>('money')
  }
})
  .with((n) => ({
    quoted: n.phrase('@QUOTE !@QUOTE+ @QUOTE')
  }))
  .with((n) => ({
    giver: n.phrase('(@SOMEONE | Aa) ({q:quoted} | {z:ordinal} | !(@NOT_GIVER | @END | @QUOTE | {x:amount} | {y:money}))*'),
    /** các huyện, thị xã */
    givers: n.phrase('(@SOMEONE | Aa) ({q:quoted} | , | !(@NOT_GIVER | @END | @QUOTE | {x:amount} | {y:money}))*'),
    receiver: n.phrase(
      '{x:amount}? (@SOMEONE | Aa | {q:quoted}) ({q:quoted} | !(@NOT_RECEIVER | @END | @QUOTE | {x:amount} | {y:money}))*'
    ),
    purpose: n.phrase('({q:quoted} | !(@END | @QUOTE | {x:amount} | {y:money}))+'),
    deed: n.phrase('@FOR_DOING ({q:quoted} | !(@END | @QUOTE | {x:amount} | {y:money}))+'),
    /** 46 chiếc xe đạp | trị giá */
    worth: n.phrase('{x:amount} !(@END | {x:amount} | {y:money})+ @WORTH'),
    /** đã đến thăm hỏi và */
    doing: n.phrase(
      '(@TENSE | @DEED) !(@CALLING | @END | {x:amount} | {y:money})* (@COMMA | @COMMA !(@STOP | @COMMA | {x:amount} | {y:money})+ @COMMA)?'
    )
  }))

/** What a sum is for. */
const AIM = '@AIM {purpose?:purpose} | {deed?:deed}'

/** Parties of one sum in their clause. A relation begins anywhere: one sum may end it and begin another. */
export const parties = n.grammar<Role>(
  'party',
  [
    n.rule({
      name: 'gives',
      like: [
        ['Công ty Hưng Phát đã ủng hộ 200 triệu đồng', 'Công ty Hưng Phát -> ?'],
        ['Hội tặng Công ty Hưng Phát 5 triệu đồng', 'Hội -> Công ty Hưng Phát'],
        ['Đoàn đã trao tặng 46 xe đạp trị giá 114 triệu đồng', 'Đoàn -> ?'],
        ['VFF thông báo thưởng 800 triệu đồng', 'VFF -> ?'],
        ['gồm 70 triệu đồng, trong đó Trường Sĩ quan Lục quân 2 hỗ trợ 50 triệu đồng', 'Trường Sĩ quan Lục quân 2 -> ?']
      ],
      not: ['Buổi lễ trao 200 triệu đồng', 'Mức hỗ trợ 5 triệu đồng', 'Ngân hàng hỗ trợ hộ nghèo vay vốn 50 triệu đồng'],
      read: '(@WITHIN {giver:giver} | ^ {giver:giver}) {d:doing}? (@GIVE cho? (@EACH {r:receiver} | {receiver?:receiver})? | @SPEND (cho {receiver?:receiver})?) @LEAD* {w:worth}? {of:money}',
      when: ({ giver }, { document }) => mayGive(document, giver),
      then: ({ of, giver, receiver }, { document }) => toRole(document, { of, giver, receiver })
    }),
    n.rule({
      name: 'is-given',
      like: [
        ['Các hộ được tỉnh hỗ trợ 5 triệu đồng', 'tỉnh -> Các hộ'],
        ['Học sinh được hỗ trợ 500.000 đồng', '? -> Học sinh'],
        ['Đội tuyển được VFF thưởng hơn 3,6 tỷ đồng', 'VFF -> Đội tuyển']
      ],
      not: ['Các hộ thu được 5 triệu đồng', 'Năm nay được hỗ trợ 5 triệu đồng'],
      read: '^ {receiver:giver} @TENSE* @PASSIVE {giver?:giver}? @TENSE* (@GIVE | @SPEND) cho? @LEAD* {of:money}',
      when: ({ receiver, giver }, { document }) => mayGive(document, receiver) && (giver === null || mayGive(document, giver)),
      then: ({ of, giver, receiver }, { document }) => toRole(document, { of, giver, receiver })
    }),
    n.rule({
      name: 'called-upon',
      like: [
        ['Xã đã vận động các nhà hảo tâm đóng góp được 130 triệu đồng', 'các nhà hảo tâm -> ?'],
        ['kêu gọi Công ty An Phú ủng hộ 20 triệu đồng', 'Công ty An Phú -> ?'],
        ['huy động nhân dân góp 5 tỷ đồng', 'nhân dân -> ?']
      ],
      not: ['huy động các nguồn lực đóng góp được gần 2 tỷ đồng', 'vận động được 5 tỷ đồng'],
      read: '@CALL {giver:givers} @TENSE* (@GIVE cho? {receiver?:receiver}? | @SPEND) @LEAD* {of:money}',
      when: ({ giver }, { document }) => mayGive(document, giver),
      then: ({ of, giver, receiver }, { document }) => toRole(document, { of, giver, receiver })
    }),
    n.rule({
      name: 'given-by',
      like: [
        ['nguồn kinh phí trên do Sở Ngoại vụ ủng hộ 50 triệu đồng', 'Sở Ngoại vụ -> ?'],
        ['do Quỹ Vì người nghèo hỗ trợ cho các hộ 30 triệu đồng', 'Quỹ Vì người nghèo -> các hộ'],
        ['do nhân dân đóng góp 2 tỷ đồng', 'nhân dân -> ?']
      ],
      not: ['do năm nay mất mùa nên chỉ thu 5 triệu đồng', 'do mưa lũ thiệt hại 5 tỷ đồng'],
      read: '@BY {giver:givers} @TENSE* (@GIVE cho? {receiver?:receiver}? | @SPEND) @LEAD* {of:money}',
      when: ({ giver }, { document }) => mayGive(document, giver),
      then: ({ of, giver, receiver }, { document }) => toRole(document, { of, giver, receiver })
    }),
    n.rule({
      name: 'gives-to',
      like: [
        ['trao 5 triệu đồng của Hội Chữ thập đỏ tỉnh', 'Hội Chữ thập đỏ tỉnh -> ?'],
        ['tặng hộ nghèo 20 triệu đồng', '? -> hộ nghèo'],
        ['hỗ trợ các xã 3 tỷ đồng', '? -> các xã'],
        ['trao tới hai bệnh nhi số tiền 73 triệu đồng', '? -> hai bệnh nhi']
      ],
      not: ['quà tặng các cháu 5 triệu đồng', 'hỗ trợ các hộ vay 5 triệu đồng', 'hỗ trợ xây nhà 5 triệu đồng'],
      read: '@GIVE (cho | tới | đến)? {receiver?:receiver} @LEAD* {of:money} | @GIVE cho? @LEAD* {of:money} @OF {giver?:giver}',
      notAfter: '@GIFT',
      when: ({ giver }, { document }) => giver === null || mayGive(document, giver),
      then: ({ of, giver, receiver }, { document }) => toRole(document, { of, giver, receiver })
    }),
    n.rule({
      name: 'sent-to',
      like: [
        ['phần gửi tới bé Lê Nam là 54.670.000 đồng', '? -> bé Lê Nam'],
        ['chuyển cho gia đình bà Tư 20 triệu đồng', '? -> gia đình bà Tư'],
        ['phần dành cho các hộ nghèo là 3 tỷ đồng', '? -> các hộ nghèo']
      ],
      not: ['gửi tiết kiệm 50 triệu đồng', 'chuyển khoản 20 triệu đồng', 'gửi cho năm sau 5 triệu đồng'],
      read: '@SEND (cho | tới | đến) {receiver:receiver} @LEAD* {of:money}',
      then: ({ of, receiver }, { document }) => toRole(document, { of, giver: null, receiver })
    }),
    n.rule({
      name: 'behind',
      like: [
        ['25 triệu đồng do Tỉnh đoàn hỗ trợ', 'Tỉnh đoàn -> ?'],
        ['200 triệu đồng cho gia đình bà Hoa', '? -> gia đình bà Hoa'],
        ['30 triệu đồng để xây nhà văn hóa', '? -> ? (xây nhà văn hóa)'],
        ['300 triệu đồng cho tỉnh Hà Giang để khắc phục hậu quả', '? -> tỉnh Hà Giang (khắc phục hậu quả)'],
        ['130 triệu đồng mua máy bơm', '? -> ? (mua máy bơm)']
      ],
      not: ['30 triệu đồng do năm nay mất mùa', '30 triệu đồng làm 4 km đường'],
      read: `{of:money} @ABOVE? @BY {giver?:givers} @TENSE* (@GIVE | @SPEND | @RAISE) (@TO {receiver?:receiver})? (${AIM})? | {of:money} @TO {receiver?:receiver} (${AIM})? | {of:money} (${AIM})`,
      when: ({ giver }, { document }) => giver === null || mayGive(document, giver),
      then: ({ of, giver, receiver, purpose, deed }, { document }) => toRole(document, { of, giver, receiver, purpose: purpose ?? deed })
    })
  ],
  { show: ({ giver, receiver, purpose }) => `${giver ?? '?'} -> ${receiver ?? '?'}${purpose === null ? '' : ` (${purpose})`}` }
)

interface Found {
  readonly of: Match<Money>
  readonly giver: Phrase | null
  readonly receiver: Phrase | null
  readonly purpose?: Phrase | null
}

function toRole(document: Document, { of, giver, receiver, purpose = null }: Found): Role | null {
  const role = { of, giver: trim(document, giver), receiver: trim(document, receiver), purpose: trim(document, purpose) }
  return role.giver === null && role.receiver === null && role.purpose === null ? null : role
}

/** No occasion, sum or time, and nothing that is mobilised. */
function mayGive({ tokens }: Document, { first }: Phrase): boolean {
  return !NOT_GIVERS.has(tokens.word[first] as number) && RESOURCES.match(tokens.word, first) === null
}

/** A phrase without the words that led on to what it was cut before; null if nothing but one verb is left. */
function trim({ tokens, text }: Document, phrase: Phrase | null): string | null {
  if (phrase === null) return null
  // … ông Phan Minh Châu | sinh năm 1955
  let { last } = phrase
  const born = BORN.matchBefore(tokens.word, last - 1)
  if (born !== null) last = born.end
  while (last > phrase.first && NOT_LAST.has(tokens.word[last - 1] as number)) last--
  return last > phrase.first ? text.slice(phrase.start, tokens.end[last - 1]) : null
}

/** What the relations found say of each sum: of those before it the nearest, which begins last, and what stands behind it. */
export function toParties(roles: readonly Match<Role>[]): ReadonlyMap<Money, Parties> {
  const known = new Map<Money, Parties>()
  for (const {
    value: { of, giver, receiver, purpose }
  } of roles) {
    const before = known.get(of.value)
    known.set(of.value, {
      giver: giver ?? before?.giver ?? null,
      receiver: receiver ?? before?.receiver ?? null,
      purpose: purpose ?? before?.purpose ?? null
    })
  }
  return known
}
