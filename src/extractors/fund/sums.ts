import { isCapital, isTight, isUpper, tokenAt } from '../../document/index.js'
import { defineRoomNotation, item, table, type Context } from '../../grammar/index.js'
import { add, compare, shift } from '../../lexicon/index.js'
import { amount } from '../amount/index.js'
import { showMoney, toMoney, type Amount, type Money } from './money.js'
import { ABBREVIATIONS, CODES, CURRENCIES, SIGNS, SUBUNITS, SUM_SETS } from './words/index.js'

// A shop of 0 đồng gives things away.
export const isSum = ({ value: { value, percent } }: Amount): boolean => value !== null && !percent && value !== '0'
/** Fewer than a thousand, where đồng may begin another word (2 đồng tình). */
const isFew = ({ value: { value, power } }: Amount): boolean => power < 3 && compare(value as string, '1000') < 0

const n = defineRoomNotation<null>()({
  sets: SUM_SETS,
  kinds: {
    amount: item(amount, isSum),
    many: item(amount, (each) => isSum(each) && !isFew(each)),
    few: item(amount, (each) => isSum(each) && isFew(each)),
    scaled: item(amount, (each) => isSum(each) && each.value.power > 0),
    thousands: item(amount, (each) => isSum(each) && each.value.power === 3),
    currency: table(CURRENCIES),
    sign: table(SIGNS),
    subunit: table(SUBUNITS),
    code: table(CODES),
    abbreviation: table(ABBREVIATIONS)
  }
})

/** Amounts with their currency. */
export const sums = n.grammar<Money>(
  'sum',
  [
    n.rule({
      name: 'amount-currency',
      like: [
        ['5.000.000 đồng', '5000000'],
        ['gần 2 tỷ đồng', 'nearly 2000000000'],
        ['3,4 triệu USD', '3400000 USD'],
        ['1.500 VN$', '1500']
      ],
      not: ['1.200 đồng chí', '83.000 đồng hồ', '12 triệu đồng bào'],
      read: '{amount:many} {currency:currency}',
      notBefore: '@PEOPLE | @CLOCK',
      then: (m, c) => toMoney('amount-currency', m.amount, c, m.currency)
    }),
    n.rule({
      name: 'few-currency',
      like: [
        ['500 đồng', '500'],
        ['300 baht', '300 THB'],
        ['8 USD', '8 USD'],
        ['9 bảng Anh', '9 GBP'],
        ['10 đô la Úc', '10 AUD']
      ],
      not: ['2 đồng tình', '5 đồng hồ', '15 Đồng Nai', '3 tệ nạn', '15 Yên Bái'],
      read: '{amount:few} {currency:currency}',
      notBefore: '@PEOPLE | @CLOCK | @COMPOUND',
      when: (m, c) => !isName(c, m.amount),
      then: (m, c) => toMoney('few-currency', m.amount, c, m.currency)
    }),
    n.rule({
      name: 'slang-dollar',
      like: [
        ['giá 10 đô', '10 USD'],
        ['mất 5.000 đô.', '5000 USD'],
        ['trả 200 đô mỗi ngày', '200 USD']
      ],
      not: ['6 đô thị', '2 đô vật', '3 đô đốc', '12 đô la Úc'],
      read: '{amount:amount} đô',
      notBefore: '@URBAN',
      then: (m, c) => toMoney('slang-dollar', m.amount, c, 'USD')
    }),
    n.rule({
      name: 'pounds',
      like: [
        ['giá 100 triệu bảng', '100000000 GBP'],
        ['lương 300.000 bảng/tuần', '300000 GBP'],
        ['phí 45 triệu bảng.', '45000000 GBP']
      ],
      not: ['chia 4 bảng', '1.200 bảng hiệu', '3.000 bảng tên'],
      read: '{amount:many} bảng',
      notBefore: '@BOARDS',
      then: (m, c) => toMoney('pounds', m.amount, c, 'GBP')
    }),
    n.rule({
      name: 'thousands-for',
      like: [
        ['giá 150 ngàn/ngày', '150000'],
        ['bán 50K/suất', '50000'],
        ['chỉ 35 nghìn/kg', '35000']
      ],
      not: ['đón 3 nghìn khách/ngày', '2 nghìn/năm', 'chạy 10K'],
      read: '{amount:thousands}',
      before: '/ @SOLD',
      then: (m, c) => toMoney('thousands-for', m.amount, c, 'VND', ['currency'])
    }),
    n.rule({
      name: 'subunit',
      like: [
        ['giảm 50 cent', '0.5 USD'],
        ['230,5 cent/lb', '2.305 USD'],
        ['12 xu Mỹ', '0.12 USD'],
        ['90 penny', '0.9 GBP'],
        ['5-7 cent', '0.05-0.07 USD']
      ],
      not: ['nhóm 50 Cent', '12 xu thế', '5 centimet'],
      read: '{amount:amount} {currency:subunit}',
      when: (m, c) => !isName(c, m.amount),
      then: (m, c) => toHundredths(toMoney('subunit', m.amount, c, m.currency))
    }),
    n.rule({
      name: 'currency-and-subunit',
      like: [
        ['10 USD 25 cent', '10.25 USD'],
        ['2 euro và 50 cent', '2.5 EUR'],
        ['1 bảng Anh 20 penny', '1.2 GBP']
      ],
      not: ['10 USD, 25 cent', '10 USD 250 cent', '5 euro 3 penny'],
      read: '{amount:few} {currency:currency} và? {rest:few} {of:subunit}',
      when: ({ amount, currency, rest, of }, { document: { text }, end }) =>
        amount.value.max === null &&
        (of === currency || /cent$/.test(text.slice(0, end))) &&
        currency !== 'VND' &&
        compare(rest.value.value as string, '100') < 0,
      then: (m, c) => {
        const money = toMoney('currency-and-subunit', m.amount, c, m.currency)
        return { ...money, amount: add(money.amount, shift(m.rest.value.value as string, -2)) }
      }
    }),
    n.rule({
      name: 'amount-before-file',
      like: [
        ['nộp 50.000 đồng hồ sơ', '50000'],
        ['phí 20.000 đồng hồ sơ', '20000'],
        ['thu 1,5 triệu đồng hồ sơ', '1500000']
      ],
      not: ['83.000 đồng hồ', '5 đồng hồ'],
      read: '{amount:many} {currency:currency}',
      before: '@FILE',
      then: (m, c) => toMoney('amount-before-file', m.amount, c, m.currency)
    }),
    n.rule({
      name: 'amount-abbreviated',
      like: [
        ['20 trđ', '20000000'],
        ['thu 1,5 tr đ', '1500000'],
        ['giá 3 tỷđ', '3000000000']
      ],
      not: ['20 tr', '20 trường'],
      read: '{amount:few} {abbreviation:abbreviation}',
      then: (m, c) => toScaled(m.amount, m.abbreviation, toMoney('amount-abbreviated', m.amount, c, 'VND'))
    }),
    n.rule({
      name: 'sign-amount',
      like: [
        ['$5 triệu', '5000000 USD'],
        ['€300', '300 EUR'],
        ['VN$ 5 triệu', '5000000'],
        ['USD 5 triệu', '5000000 USD']
      ],
      not: ['USD 5', 'giá USD 25.400 đồng'],
      read: '{currency:sign} ~{amount:amount} | {currency:sign} {amount:scaled} | {currency:code} ~{amount:amount} | {currency:code} {amount:scaled}',
      notBefore: '{c:currency}',
      then: (m, c) => toMoney('sign-amount', m.amount, c, m.currency)
    }),
    n.rule({
      name: 'code-amount',
      like: [
        ['VND 1.000', '1000'],
        ['chi USD 1.200', '1200 USD'],
        ['khoảng VNĐ 50.000', '50000']
      ],
      not: ['USD 12', 'giá USD 25.400 đồng'],
      read: '{currency:code} {amount:many}',
      notBefore: '{c:currency} | -',
      then: (m, c) => toMoney('code-amount', m.amount, c, m.currency)
    }),
    n.rule({
      name: 'amount-k',
      like: [
        ['giá 25k', '25000'],
        ['phí 100k', '100000'],
        ['ship 30k', '30000'],
        ['giá 20k-50k', '20000-50000']
      ],
      not: ['chạy 10km', 'màn hình 4K', 'cự ly 21k', 'chạy 10K'],
      read: '{amount:thousands}',
      when: (m, { document }) =>
        /^(?:\d{1,2}[05]k ?[-–] ?)?\d{1,2}[05]k$/.test(document.text.slice(m.amount.value.numberStart, m.amount.end)),
      then: (m, c) => toMoney('amount-k', m.amount, c, 'VND')
    })
  ],
  { show: showMoney }
)

/** Đồng as a name (15 Đồng Nai), and a Đ that is none of the number's (5 Đ). 9 bảng Anh is money. */
function isName({ document: { tokens, text }, last }: Context<null>, { end }: Amount): boolean {
  const at = last - 1
  if (at > tokenAt(tokens, end)) return false
  const isWord = text.slice(tokens.start[at], tokens.end[at]).length > 1
  return isCapital(tokens, at) && (isWord ? !isUpper(tokens, at) : !isTight(tokens, at))
}

/** A hundredth of the currency: cent, penny. */
function toHundredths(money: Money): Money {
  return { ...money, amount: shift(money.amount, -2), max: money.max === null ? null : shift(money.max, -2) }
}

function toScaled({ value: { max } }: Amount, power: number, money: Money): Money {
  return { ...money, amount: shift(money.amount, power), max: max === null ? null : shift(max, power), power }
}
