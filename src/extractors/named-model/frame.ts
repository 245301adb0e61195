import { isCapital, isUpper } from '../../document/index.js'
import { defineRoomNotation, item, table, type Phrase } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import type { ModelKind } from './schema.js'
import {
  END_PHRASES,
  GOES_ON,
  JOINS,
  KINDS,
  LEADS,
  MANY,
  ORGANISATIONS,
  OTHER_NOUN_ENDS,
  OTHER_NOUNS,
  OTHER_WORDS,
  SMALL_GROUPS,
  UNIONS,
  VERB_PHRASES
} from './words/index.js'

/** What the names of a sentence stand among. */
export type Frame =
  /** The noun of a kind of models: mô hình, câu lạc bộ (CLB). */
  | { readonly role: 'head'; readonly kind: ModelKind }
  /** Something else with its quotations: phong trào “A”, “B”. */
  | { readonly role: 'other' }
  /** Words a name ends before. */
  | { readonly role: 'stop' }
  /** What it does: ends most names too. */
  | { readonly role: 'verb' | 'organise' }
  /** An organisation that follows a name. */
  | { readonly role: 'organisation' }
  /** Words of a name that look like its end. */
  | { readonly role: 'goes-on' }

const n = defineRoomNotation<null>()({
  sets: {
    MANY,
    LEADS,
    JOINS,
    UNIONS,
    OTHER: OTHER_NOUNS,
    OTHER_WORD: OTHER_WORDS,
    ORGANISATION: ORGANISATIONS,
    OTHER_END: OTHER_NOUN_ENDS,
    END_PHRASE: END_PHRASES,
    VERB: VERB_PHRASES,
    GOES_ON,
    KIND_WORD: 'hình htx tht clb lạc',
    WITHIN: ['thuộc', 'trong', 'trong khuôn khổ', 'mô hình']
  },
  kinds: { kind: table<ModelKind>(KINDS), small: table<ModelKind>(SMALL_GROUPS), quotation: item<Phrase>('quotation') }
})

const OTHER: Frame = { role: 'other' }

/** In small letters, or in a line all in capitals: CÂU LẠC BỘ NÔNG DÂN | RA MẮT. */
const isSmall = ({ tokens }: Document, at: number): boolean =>
  !isCapital(tokens, at) || [at, at - 1, at - 2, at - 3].every((each) => each >= 0 && isUpper(tokens, each))

export const frames = n.grammar<Frame>(
  'frame',
  [
    n.rule({
      name: 'kind',
      like: [
        ['mô hình điểm', 'mô hình'],
        ['Hợp tác xã (HTX) Tân Tiến', 'HTX'],
        ['CLB Nông dân', 'câu lạc bộ']
      ],
      not: ['Liên minh HTX', 'mô phỏng'],
      read: '{kind:kind}',
      notAfter: '@UNIONS',
      then: ({ kind }) => ({ role: 'head', kind })
    }),
    n.rule({
      name: 'small-group',
      like: [
        ['tổ “Phụ nữ tiết kiệm”', 'tổ'],
        ['nhóm liên gia', 'nhóm'],
        ['Tổ tự quản', 'tổ']
      ],
      not: ['tổ chức', 'tổ trưởng', 'nhóm máu', 'tổ dân phố'],
      read: '{kind:small}',
      notBefore: '@OTHER_END',
      then: ({ kind }) => ({ role: 'head', kind })
    }),
    n.rule({
      name: 'other-word',
      like: [
        ['bệnh “ngại khó”', 'other'],
        ['ngày “Chủ nhật xanh”', 'other'],
        ['từ “Ngõ xanh” các hội viên', 'other']
      ],
      not: ['mô hình “Ngõ xanh”', 'từ mô hình “Ngõ xanh”'],
      read: '@OTHER_WORD {q:quotation} (@JOINS @JOINS? {q2*:quotation})*',
      reach: 48,
      then: () => OTHER
    }),
    n.rule({
      name: 'organisation',
      like: [
        ['Tổ hội ươm cây cảnh Hội ND xã A', 'organisation'],
        ['CLB Xanh Công an xã', 'organisation'],
        ['mô hình do UBND xã', 'organisation']
      ],
      not: ['dự hội nông dân', 'công an viên'],
      read: '@ORGANISATION',
      when: (_, { document, first }) => isCapital(document.tokens, first),
      then: () => ({ role: 'organisation' })
    }),
    n.rule({
      name: 'other-quotation',
      like: [
        ['phong trào thi đua “Dân vận khéo”', 'other'],
        ['cuộc vận động “A”, “B” và “C”', 'other'],
        ['quỹ học bổng “Vì em”', 'other']
      ],
      not: ['mô hình “Ngõ xanh”', 'mô hình công trình “Ngõ xanh”', 'phong trào và mô hình “Ngõ xanh”'],
      notAfter: 'mô hình',
      read: '@MANY? @OTHER !(@END | @KIND_WORD | {y:quotation})* {q:quotation} (@JOINS @JOINS? {q2*:quotation})*',
      reach: 48,
      then: () => OTHER
    }),
    n.rule({
      name: 'other-list',
      like: [
        ['những phong trào như: “A”, “B”', 'other'],
        ['các chương trình, gồm “A” và “B”', 'other'],
        ['các nguồn quỹ: “A” đạt', 'other']
      ],
      not: ['thuộc phong trào giữ làng có: “A”', 'mô hình như: “A”'],
      read: '@MANY? @OTHER !(@END | @KIND_WORD | {y:quotation})* (,? @LEADS)? :? {q:quotation} (@JOINS @JOINS? {q2*:quotation})*',
      notAfter: '@WITHIN',
      reach: 48,
      then: () => OTHER
    }),
    n.rule({
      name: 'goes-on',
      like: [
        ['bếp ăn từ thiện', 'goes-on'],
        ['không có ma túy', 'goes-on'],
        ['thu gom rác', 'goes-on'],
        ['HTX Thiết bị Sao Mai', 'goes-on'],
        ['CLB Trợ cấp xã hội', 'goes-on']
      ],
      not: ['từ năm', 'có ma túy', 'bị phạt'],
      read: '@GOES_ON',
      then: () => ({ role: 'goes-on' })
    }),
    n.rule({
      name: 'verb',
      like: [
        ['HTX Tân Tiến hỗ trợ vốn', 'verb'],
        ['CLB quản lý', 'verb'],
        ['CLB Xanh hướng dẫn', 'verb']
      ],
      not: ['CLB Hỗ trợ phụ nữ', 'quảng lý'],
      read: '@VERB',
      when: (_, { document, first }) => isSmall(document, first),
      then: () => ({ role: 'verb' })
    }),
    n.rule({
      name: 'organise',
      like: [
        ['mô hình tổ chức “Phiên chợ quê”', 'organise'],
        ['CLB tổ chức “Ngày hội”', 'organise'],
        ['HTX tổ chức sản xuất', 'organise']
      ],
      not: ['tổ liên gia', 'chức năng'],
      read: 'tổ chức',
      then: () => ({ role: 'organise' })
    }),
    n.rule({
      name: 'end',
      like: [
        ['CLB Nông dân giỏi cấp huyện', 'stop'],
        ['mô hình Ngõ xanh trên địa bàn', 'stop'],
        ['CLB Nông dân giỏi thành phố', 'stop']
      ],
      not: ['CLB Thành phố xanh', 'cấp cứu'],
      read: '@END_PHRASE',
      when: (_, { document, first }) => isSmall(document, first),
      then: () => ({ role: 'stop' })
    })
  ],
  { show: (frame) => (frame.role === 'head' ? frame.kind : frame.role) }
)
