import { defineRoomNotation, item } from '../../grammar/index.js'
import { compare, shift } from '../../lexicon/index.js'
import { amount } from '../amount/index.js'
import { placeOf, showMoney, toMoney, type Amount, type Money } from './money.js'
import { EARNING_REACH, ESTIMATED_REACH, LIST_REACH, PRICE_SETS } from './words/index.js'

/** A number of a list or range that takes its unit from the end: 2, 3 và | 5 triệu đồng. */
const isPlain = ({ value: { value, percent, weak, max } }: Amount): boolean => value !== null && !percent && !weak && max === null

/** A further word of what is counted. */
const NOUN = '!(@NOT_IN_UNIT | @MARKS | {x:amount} | {y:money})'

const n = defineRoomNotation<null>()({
  sets: PRICE_SETS,
  kinds: {
    amount: item(amount),
    plain: item(amount, isPlain),
    /** năm behind a slash, which may be read as five */
    year: item(amount, ({ value: { value, weak } }) => weak && value === '5'),
    one: item(amount, ({ value: { value, weak } }) => weak && value === '1'),
    money: item<Money>('money'),
    plainMoney: item<Money>('money', ({ value: { max, per } }) => max === null && per === null),
    unpriced: item<Money>('money', ({ value: { per } }) => per === null),
    single: item<Money>('money', ({ value: { max } }) => max === null),
    exact: item<Money>('money', ({ value: { qualifier } }) => qualifier === 'exact'),
    over: item<Money>('money', ({ value: { qualifier } }) => qualifier === 'over')
  }
}).with((n) => ({
  unit: n.phrase(`{x:year} | {x:amount}? (@UNIT_PHRASES | @UNIT | !(@UNIT | @NOT_IN_UNIT | @MARKS | {x:amount} | {y:money}) ${NOUN}?)`),
  measure: n.phrase('@MEASURE'),
  time: n.phrase('@TIME'),
  /** mỗi suất quà | trị giá */
  share: n.phrase(
    `@UNIT | (@UNIT_PHRASES | @UNIT_OF) (${NOUN} (${NOUN} ${NOUN}?)?)? | !(@UNIT | @NOT_IN_UNIT | @MARKS | {x:amount} | {y:money}) ${NOUN}`
  )
}))

const showAll = (moneys: readonly Money[]): string => moneys.map(showMoney).join(' ')

/** Sums for each of something, behind a slash. */
export const prices = n.grammar<readonly Money[]>(
  'price',
  [
    n.rule({
      name: 'per-unit',
      like: [
        ['4,5 triệu đồng/người/tháng', '4500000 /người/tháng'],
        ['200 triệu đồng/huy chương vàng', '200000000 /huy chương vàng'],
        ['20.000 đồng/bó/100 cành', '20000 /bó/100 cành'],
        ['2 triệu đồng/nạn nhân) do', '2000000 /nạn nhân']
      ],
      not: ['5 triệu đồng/', '3/5 triệu đồng'],
      read: '{money:money} (/ {units*:unit})+',
      then: ({ money: { value }, units }, { document, end, last }) => {
        const first = units[0] as (typeof units)[number]
        const per = document.text.slice(first.start, end).replaceAll(/ ?\/ ?/g, '/')
        return [{ ...value, end, last, per }]
      }
    })
  ],
  { show: showAll }
)

/** Lists and ranges whose ends share a unit, a scale or a currency. */
export const joined = n.grammar<readonly Money[]>(
  'joined-sum',
  [
    n.rule({
      name: 'split-decimal',
      like: [
        ['vốn 71, 4 tỉ đồng', '71400000000'],
        ['gần 126, 5 tỉ đồng', 'nearly 126500000000'],
        ['huy động 32, 4 triệu đồng', '32400000']
      ],
      not: ['4, 7 triệu đồng', '32, 400 triệu đồng'],
      read: '{whole:plain} , {rest:plainMoney}',
      reach: LIST_REACH,
      when: ({
        whole,
        rest: {
          value: { amount: value, power }
        }
      }) =>
        whole.value.power === 0 &&
        power > 3 &&
        compare(shift(value, -power), '10') < 0 &&
        compare(whole.value.value as string, '10') >= 0 &&
        compare(whole.value.value as string, '1000') < 0,
      then: ({ whole, rest: { value } }, place) => {
        const decimal = `${whole.value.value as string}.${shift(value.amount, -value.power)}`
        return [
          {
            ...value,
            ...pick(place),
            rule: 'split-decimal',
            amount: shift(decimal, value.power),
            qualifier: whole.value.qualifier,
            approximate: whole.value.approximate
          }
        ]
      }
    }),
    n.rule({
      name: 'listed-amount',
      like: [
        ['12.300 và 9.850 đồng', '12300 9850'],
        ['2, 3 và 5 triệu đồng', '2000000 3000000 5000000'],
        ['lương 10 hoặc 12 triệu đồng/tháng', '10000000 /tháng 12000000 /tháng']
      ],
      not: ['năm 2020, 5 triệu đồng', 'có 12 và 5.000 đồng'],
      read: '({items*:plain} @JOINS @BOTH?)+ {last:money}',
      reach: LIST_REACH,
      then: ({ items, last: { value: last } }, { document }) => {
        const listed = items.map((each) =>
          toListed(toMoney('listed-amount', each, placeOf(document, each), last.currency, ['currency']), last)
        )
        return listed.some((each) => each === null) ? null : [...(listed as Money[]), last]
      }
    }),
    n.rule({
      name: 'sum-range',
      like: [
        ['từ 300.000 đồng đến 5 triệu đồng', '300000-5000000'],
        ['50.000đ - 100.000đ', '50000-100000'],
        ['từ 2.870 đồng/m² tới 4.002.000 đồng/m²', '2870-4002000 /m²'],
        ['từ mười triệu đồng đến dưới năm mươi triệu đồng', '10000000-50000000']
      ],
      not: ['tăng từ 2 triệu đồng lên 3 triệu đồng', 'từ 5 triệu đồng đến 3 triệu đồng', 'từ 5 triệu đồng đến 300 USD'],
      read: '{from:single} (@TO | @DASH) {to:single}',
      reach: LIST_REACH,
      when: ({ from, to }) => mayRange(from.value, to.value),
      then: ({ from, to }, place) => [toRange('sum-range', from.value, to.value, pick(place))]
    }),
    n.rule({
      name: 'between-sums',
      like: [
        ['giữa 1000 và 2000 đồng', '1000-2000'],
        ['giữa 3 triệu đồng và 5 triệu đồng', '3000000-5000000'],
        ['giữa 1,2 và 1,5 triệu đồng', '1200000-1500000']
      ],
      not: ['giữa 5 triệu đồng và 3 triệu đồng', 'giữa năm và 2000 đồng'],
      read: '@BETWEEN ({low:plain} | {from:single}) @BOTH {to:single}',
      reach: LIST_REACH,
      then: ({ low, from, to: { value: to } }, { document }) => {
        const lower = from?.value ?? (low === null ? null : toListed(toMoney('between-sums', low, placeOf(document, low), to.currency), to))
        return lower !== null && mayRange(lower, to)
          ? [toRange('between-sums', lower, to, { start: lower.start, end: to.end, first: lower.first, last: to.last })]
          : null
      }
    })
  ],
  { show: showAll }
)

/** What is said around a sum: for each of what, estimated, exceeded. */
export const shares = n.grammar<readonly Money[]>(
  'share',
  [
    n.rule({
      name: 'each-before',
      like: [
        ['mỗi suất 500.000 đồng', '500000 /suất'],
        ['mỗi suất quà trị giá 500 ngàn đồng', '500000 /suất quà'],
        ['hỗ trợ cho mỗi nạn nhân là 9 triệu đồng', '9000000 /nạn nhân'],
        ['mỗi hộ được hỗ trợ 60 triệu đồng', '60000000 /hộ']
      ],
      not: ['mỗi khi thu 5 triệu đồng', 'mỗi hộ, xã chi 5 triệu đồng'],
      read: '@EVERY {x:plain}? {unit:share} @WORTH? {money:unpriced}',
      then: ({ unit, money: { value } }) => [{ ...value, per: unit.text }]
    }),
    n.rule({
      name: 'each-time',
      like: [
        ['mỗi năm thu lãi 300 - 350 triệu đồng', '300000000-350000000 /năm'],
        ['hằng tháng, gia đình ông kiếm hơn 20 triệu đồng', 'over 20000000 /tháng'],
        ['Mỗi vụ trang trại cho thu 80 triệu đồng', '80000000 /vụ'],
        ['tiền thuốc mỗi tháng ngốn từ 12-16 triệu đồng', '12000000-16000000 /tháng'],
        ['Mỗi đợt điều trị, gia đình tốn 20 triệu đồng', '20000000 /đợt'],
        ['hàng tháng trả 4 triệu đồng tiền trọ', '4000000 /tháng']
      ],
      not: ['mỗi năm có 3 hộ thu 50 triệu đồng', 'mỗi năm một lần. Ông thu 50 triệu đồng', 'mỗi năm xã thưởng 5 triệu đồng'],
      read: '@EVERY_TIME ({unit?:time} | {year:year}) !(@MARKS | {x:amount} | {y:money})* ,? !(@MARKS | {x:amount} | {y:money})* @EARN từ? {money:unpriced}',
      reach: EARNING_REACH,
      then: ({ unit, money: { value } }) => [{ ...value, per: unit?.text ?? 'năm' }]
    }),
    n.rule({
      name: 'each-behind',
      like: [
        ['5 triệu đồng từng hộ', '5000000 /hộ'],
        ['500.000 đồng mỗi tháng', '500000 /tháng'],
        ['2 triệu đồng cho từng tấm huy chương vàng', '2000000 /tấm huy chương vàng'],
        ['30.000 đồng một kg', '30000 /kg']
      ],
      not: ['5 triệu đồng một lần nữa', '5 triệu đồng mỗi khi'],
      read: '{money:unpriced} (cho? @EVERY {x:plain}? {unit:share} | {x:one} {unit:measure})',
      then: ({ unit, money: { value } }) => [{ ...value, per: unit.text }]
    }),
    n.rule({
      name: 'estimated',
      like: [
        ['ngân sách ước đạt mức chi 1.472 tỉ đồng', 'about 1472000000000'],
        ['thu ước thực hiện cả năm 45 tỷ đồng', 'about 45000000000'],
        ['ước giá trị thiệt hại 3 tỷ đồng', 'about 3000000000']
      ],
      not: ['ước trị giá hơn 700 triệu đồng', 'ước mơ. Nhà có 3 tỷ đồng'],
      read: '@ESTIMATED !(@MARKS | {x:amount} | {y:money})+ {money:exact}',
      reach: ESTIMATED_REACH,
      then: ({ money: { value } }) => [{ ...value, qualifier: 'about' as const }]
    }),
    n.rule({
      name: 'reached-or-exceeded',
      like: [
        ['đạt và vượt 750 triệu đồng', 'atLeast 750000000'],
        ['thu đạt, vượt 2 tỷ đồng', 'atLeast 2000000000'],
        ['bằng hoặc vượt 30 tỷ đồng', 'atLeast 30000000000']
      ],
      not: ['đạt và hơn cả mong đợi', 'vượt 3 tỷ đồng'],
      read: '@EXCEED {money:over}',
      then: ({ money: { value } }) => [{ ...value, qualifier: 'atLeast' as const }]
    })
  ],
  { show: showAll }
)

const pick = ({
  start,
  end,
  first,
  last
}: Pick<Money, 'start' | 'end' | 'first' | 'last'>): Pick<Money, 'start' | 'end' | 'first' | 'last'> => ({ start, end, first, last })

/** A number of a list with the scale and price of its last; null where it is too large or small to be one. */
function toListed(money: Money, last: Money): Money | null {
  const { amount: value, power } = money
  const isSmall = power === 0 && last.power > 0
  if (isSmall && (value.length > 3 || compare(value, '1000') >= 0)) return null
  if (!isSmall && power === 0 && compare(last.amount, '1000') >= 0 && compare(value, '1000') < 0) return null
  return { ...money, amount: isSmall ? shift(value, last.power) : value, power: isSmall ? last.power : power, per: last.per }
}

function mayRange(from: Money, to: Money): boolean {
  const isUpper = to.qualifier === 'exact' || to.qualifier === 'atMost' || to.qualifier === 'about'
  return from.currency === to.currency && isUpper && compare(from.amount, to.amount) < 0 && (from.per === null || from.per === to.per)
}

function toRange(rule: string, from: Money, to: Money, place: Pick<Money, 'start' | 'end' | 'first' | 'last'>): Money {
  return { ...from, ...place, rule, max: to.amount, per: to.per, implied: [] }
}
