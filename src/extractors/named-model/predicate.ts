import { isCapital, isUpper, Kind } from '../../document/index.js'
import { defineRoomNotation, figure, item, type Context } from '../../grammar/index.js'
import { definePhrases } from '../../lexicon/index.js'
import { location } from '../location/index.js'
import { kindWords } from './kinds.js'
import {
  COMPANIONS,
  DEED_COMPOUNDS,
  DEEDS,
  ENDS,
  NUMBERED,
  PROPER_GOES_ON,
  TRADE_JOINTS,
  TRADE_PREFIXES,
  MEMBERS_OF_CHAPTERS,
  TRADES
} from './words/index.js'

const n = defineRoomNotation<null>()({
  sets: {
    DEED: DEEDS,
    DEED_COMPOUND: DEED_COMPOUNDS,
    TRADE: TRADES,
    TRADE_JOINT: TRADE_JOINTS,
    TRADE_PREFIXES,
    MEMBERS_OF_CHAPTERS,
    COMPANION: COMPANIONS,
    ENDS,
    NUMBERED,
    GOES_ON: PROPER_GOES_ON,
    ABOUT: 'hơn trên gần khoảng'
  },
  kinds: { number: figure(() => true as const), seat: item(location) }
}).with((base) => ({ plain: base.phrase('!(@ENDS | @END | @DASH | @GOES_ON | {x:number} | {s:seat})') }))

/** Nông Dân, Dịch Vụ: what cooperatives and clubs are called by, with capitals too. */
const common = definePhrases<true>({ [[...TRADE_PREFIXES, ...MEMBERS_OF_CHAPTERS, ...TRADES].join('|')]: true })

const isSmall = (_: unknown, { document, first }: Context<null>): boolean => !isCapital(document.tokens, first)
const words = (_: unknown, { document: { text, tokens }, first, last }: Context<null>): string =>
  text.slice(tokens.start[first], tokens.end[last - 1])

/** Where the name of a club, a cooperative or a team ends, as what it does begins. */
export const predicates = n.grammar<string>(
  'predicate',
  [
    n.rule({
      name: 'deed',
      like: [
        ['CLB Hưu trí họp mỗi tháng', 'họp'],
        ['HTX Rau sạch kết nạp hội viên', 'kết nạp'],
        ['Tổ hợp tác Sen Hồng mua giống', 'mua']
      ],
      not: ['HTX Tiêu dùng xanh', 'HTX thu mua nông sản', 'CLB Đón bình minh'],
      notAfter: '@DEED_COMPOUND',
      read: '@DEED',
      when: isSmall,
      then: words
    }),
    n.rule({
      name: 'trade-behind-proper-noun',
      like: [
        ['CLB Sen Hồng trồng hoa', 'trồng'],
        ['Tổ hợp tác Tân Tiến nuôi cá', 'nuôi'],
        ['HTX Bình Minh chế biến nông sản', 'chế biến']
      ],
      not: ['CLB Phụ nữ nuôi bò', 'HTX Chăn nuôi Tân An', 'CLB Trồng nấm', 'CLB Phụ nữ Tân Phú và trồng nấm'],
      after: 'Aa Aa',
      notAfter: 'chăn',
      read: '@TRADE',
      // HTX Chăn | nuôi: the word for its kind is no proper noun.
      when: (_, { document: { tokens }, first }) => !isCapital(tokens, first) && kindWords.match(tokens.word, first - 2) === null,
      then: words
    }),
    n.rule({
      name: 'behind-proper-noun',
      like: [
        ['CLB Sen Hồng nấu cơm cho người nghèo', 'nấu'],
        ['Tổ hợp tác Tân Tiến cạo mủ', 'cạo'],
        ['HTX Bình Minh ươm cây giống', 'ươm']
      ],
      not: [
        'CLB Hưu trí nấu cơm',
        'CLB Nông Dân tỷ phú',
        'CLB Đờn Ca tài tử Nam Bộ',
        'CLB Sen Hồng và bạn',
        'CLB Sen Hồng với thiếu nhi',
        'CLB Sen Hồng xanh'
      ],
      after: 'Aa Aa',
      read: '{word:plain}',
      before: '!(@ENDS | @END)',
      // CLB Đờn Ca tài tử Nam Bộ
      notBefore: '(!(@ENDS | @END))? Aa Aa',
      when: (_, { document: { tokens }, first }) =>
        tokens.kind[first] === Kind.word &&
        !isCapital(tokens, first) &&
        kindWords.match(tokens.word, first - 2) === null &&
        // HTX DVNN Thủy | canh
        !isUpper(tokens, first - 2) &&
        common.matchBefore(tokens.word, first - 1) === null,
      then: words
    }),
    n.rule({
      name: 'trade-with-object',
      like: [
        ['HTX Rau sạch trồng 2 ha rau', 'trồng'],
        ['CLB Hưu trí chăm sóc vườn hoa cho trường', 'chăm sóc'],
        ['CLB Hưu trí trồng hoa tại nghĩa trang', 'trồng'],
        ['HTX Nông nghiệp xanh đầu tư 2 tỷ đồng', 'đầu tư']
      ],
      not: ['CLB Phụ nữ nuôi bò ra mắt', 'HTX Dịch vụ tư vấn cho nông dân', 'HTX Sản xuất và chế biến nông sản cho nông dân'],
      notAfter: '@TRADE_JOINT',
      read: '@TRADE',
      before:
        '(!(@ENDS | @END | @NUMBERED | {x:number}) (!(@ENDS | @END | @NUMBERED | {x:number}) (!(@ENDS | @END | @NUMBERED | {x:number}))?)?)? (được? @ABOUT? {n:number} | cho | để | (tại | ở) !(@END | {s:seat}))',
      when: isSmall,
      then: words
    }),
    n.rule({
      name: 'with-number',
      like: [
        ['CLB Sen Hồng với 30 thành viên', 'với'],
        ['CLB Hưu trí với hơn 30 người', 'với'],
        ['HTX Rau sạch với gần 20 hộ', 'với']
      ],
      not: ['CLB Nông dân với pháp luật'],
      read: 'với',
      before: '@ABOUT? {n:number}',
      when: isSmall,
      then: words
    }),
    n.rule({
      name: 'together',
      like: [
        ['CLB Hưu trí cùng Đoàn xã', 'cùng'],
        ['CLB Hưu trí cùng bà con', 'cùng'],
        ['HTX Rau sạch cùng hội viên', 'cùng']
      ],
      not: ['CLB Nông dân cùng làm giàu', 'CLB Cùng nhau tiến bộ'],
      read: 'cùng',
      before: 'Aa | @COMPANION',
      when: isSmall,
      then: words
    })
  ],
  { show: (text) => text }
)
