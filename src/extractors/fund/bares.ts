import { sentenceOf } from '../../document/index.js'
import { defineRoomNotation, item, type Context } from '../../grammar/index.js'
import { amount } from '../amount/index.js'
import { placeOf, showMoney, toMoney, type Amount, type Money } from './money.js'
import { isSum } from './sums.js'
import { SUM_SETS } from './words/index.js'

/** Sentences that speak of money: there a bare million is money too. */
export interface Rich {
  readonly sentences: ReadonlySet<number>
}

// Only in millions and more may a number without a currency be money.
const isMillions = (each: Amount): boolean => isSum(each) && each.value.power >= 6 && !each.value.weak
const isBillions = (each: Amount): boolean => isMillions(each) && each.value.power >= 9

const b = defineRoomNotation<Rich>()({
  sets: SUM_SETS,
  kinds: { amount: item(amount), millions: item(amount, isMillions), billions: item(amount, isBillions), money: item<Money>('money') }
})
const bare = (rule: string, source: Amount, { document }: Context<Rich>): Money =>
  toMoney(rule, source, placeOf(document, source), 'VND', ['currency'])
/** A counted noun behind it: 3 triệu | học sinh. */
const NOUN = '!(@GOES_ON | @MARKS)'

/** Amounts without a currency that their context makes money. */
export const bares = b.grammar<Money>(
  'bare-sum',
  [
    b.rule({
      name: 'bare-taken',
      like: [
        ['để nhận 150 triệu', '150000000'],
        ['nhờ đúc tượng để lấy 140 triệu.', '140000000'],
        ['phải đưa trước 30 triệu mới xong', '30000000'],
        ['mỗi tháng ngốn từ 12-16 triệu', '12000000-16000000']
      ],
      not: ['để nhận 2 triệu liều vắc xin', 'lấy 3 triệu mẫu'],
      read: '{amount:millions}',
      after: '@TAKING (từ | tới | đến | khoảng)?',
      notBefore: NOUN,
      then: (m, c) => bare('bare-taken', m.amount, c)
    }),
    b.rule({
      name: 'amount-in-context',
      like: [
        ['chi 148 tỷ cho hạ tầng', '148000000000'],
        ['tổng kinh phí 893 triệu, còn lại', '893000000'],
        ['lãi 200 triệu.', '200000000']
      ],
      not: ['thu hút 3 triệu lượt khách', 'trồng 2 triệu cây'],
      read: '{amount:millions}',
      after: '@MONEY !(@STOP)*',
      notBefore: NOUN,
      then: (m, c) => bare('amount-in-context', m.amount, c)
    }),
    b.rule({
      name: 'amount-of-money',
      like: [
        ['hơn 30 triệu tiền mặt', 'over 30000000'],
        ['cả nhà có 200 triệu từ tiền bán trâu', '200000000'],
        ['còn 5 tỷ vốn vay', '5000000000']
      ],
      not: ['5 triệu người tiêu tiền', '2 tỷ lượt xem'],
      read: '{amount:millions}',
      before: '@MONEY | !(@MARKS) @MONEY',
      notBefore: NOUN,
      then: (m, c) => bare('amount-of-money', m.amount, c)
    }),
    b.rule({
      name: 'bare-billions-for',
      like: [
        ['chi 330 tỷ trả lãi', '330000000000'],
        ['vay 12 tỷ nuôi tôm', '12000000000'],
        ['lãi 5 tỷ chăn nuôi', '5000000000']
      ],
      not: ['thu 3 tỷ lượt xem', 'giá của 2 tỷ cổ phiếu'],
      read: '{amount:billions}',
      after: '@MONEY !(@STOP)*',
      notBefore: '@BILLIONS | {a:amount} | {m:money}',
      then: (m, c) => bare('bare-billions-for', m.amount, c)
    }),
    b.rule({
      name: 'bare-beside-money',
      like: [
        ['Thi xin giảm còn 25 triệu đồng, rồi 30 triệu.', '30000000'],
        ['Căn hộ 900 triệu đồng, chiếc xe 300 triệu', '300000000'],
        ['nhà tốn 40 triệu đồng, giếng 15 triệu', '15000000']
      ],
      not: ['thu 5 tỷ đồng từ 3 triệu lượt khách', 'bán 2 triệu cây'],
      read: '{amount:millions}',
      notBefore: NOUN,
      when: (_, { document, first, env }) => env.sentences.has(sentenceOf(document, first)),
      then: (m, c) => bare('bare-beside-money', m.amount, c)
    }),
    b.rule({
      name: 'bare-billions',
      like: [
        ['cây cầu 52 tỷ', '52000000000'],
        ['dự án 3.200 tỉ', '3200000000000'],
        ['căn biệt thự 20 tỷ.', '20000000000']
      ],
      not: ['7 tỷ người', 'cây cầu dài 52 m'],
      read: '{amount:billions}',
      notBefore: '!(@MARKS)',
      then: (m, c) => bare('bare-billions', m.amount, c)
    })
  ],
  { show: showMoney }
)
