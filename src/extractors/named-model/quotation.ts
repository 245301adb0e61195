import { isTight } from '../../document/index.js'
import { defineRoomNotation, type Phrase } from '../../grammar/index.js'
import { defineWords } from '../../lexicon/index.js'
import { SAYINGS } from './words/index.js'

interface Nested {
  readonly outer: Phrase
  readonly whole: Phrase
}

const toNested = ({ outer }: { readonly outer: Phrase }, whole: Phrase): Nested => ({ outer, whole })
/** Words that another quotation of a list follows, not one inside of this. */
const joints = defineWords(', và hoặc hình bộ clb htx thi bào')

const n = defineRoomNotation<null>()({
  sets: {
    MARK: '“ ” „ ‟ « » ‘ ’ " \'',
    BREAKS: '. ; : ! ?',
    SAYING: SAYINGS,
    KIND_END: ['mô hình', 'câu lạc bộ', 'clb', 'điển hình']
  }
})
  .with((base) => ({
    text: base.phrase('!(@MARK)+'),
    // “Tuyến đường văn hóa “Sáng - xanh - sạch”: the inner quotation ends the outer one too.
    outer: base.phrase('!(@MARK | @BREAKS)+'),
    clause: base.phrase('!(@MARK | @BREAKS)+'),
    part: base.phrase('!(@MARK | @END)+')
  }))
  .with((base) => ({
    nested: base.phrase('{outer:outer} (“ | " | ‘) !(@MARK)+ ~(” | " | ’) !(@MARK)*', toNested),
    half: base.phrase('{outer:outer} “ !(@MARK)+ ~”', toNested)
  }))

const inner = ({ name }: { readonly name: Phrase }): Phrase => name

/** Quotations of every style: of one mark, of two styles, one in another, never closed. The value is what stands inside. */
export const quotations = n.grammar(
  'quotation',
  [
    n.rule({
      name: 'marks',
      like: [
        ['mô hình “Ngôi nhà xanh”', 'Ngôi nhà xanh'],
        ['mô hình “ Ngõ xanh ” ở', 'Ngõ xanh'],
        ['“Ngõ xanh", «Hẻm sạch»', 'Ngõ xanh Hẻm sạch'],
        ['“Ngõ xanh“, “Hẻm sạch“', 'Ngõ xanh Hẻm sạch']
      ],
      not: ['Ngõ xanh” và hẻm sạch”', 'Chị Hoa nói: “Em thích Ngõ xanh”'],
      notAfter: '@SAYING :',
      read: '(“ | „ | « | ‘) {name:text} (” | » | ~’ | ~" | ~“ | ~‟)',
      then: inner
    }),
    n.rule({
      name: 'straight',
      like: [
        ['mô hình "Ngõ xanh"', 'Ngõ xanh'],
        ['"Ngõ xanh”, "Hẻm sạch"', 'Ngõ xanh Hẻm sạch'],
        ["Sáng kiến 'Ngõ xanh' và", 'Ngõ xanh']
      ],
      not: ['dài 5" và rộng 3"'],
      notAfter: '@SAYING :',
      read: '(" | \') ~{name:text} ~(" | ” | \')',
      when: (_, { document, first }) => first === 0 || !isTight(document.tokens, first) || document.tokens.kind[first - 1] !== 2,
      then: inner
    }),
    n.rule({
      name: 'doubled',
      like: [
        ["mô hình ''Ngõ xanh''", 'Ngõ xanh'],
        ["''Ngõ xanh'' và ''Hẻm sạch''", 'Ngõ xanh Hẻm sạch'],
        ["CLB ''Gia đình trẻ''.", 'Gia đình trẻ']
      ],
      not: ["mô hình 'Ngõ xanh'"],
      notAfter: '@SAYING :',
      read: "' ~' ~{name:text} ~' ~'",
      then: inner
    }),
    n.rule({
      name: 'nested',
      like: [
        ['“Tuyến phố “Xanh - sạch””', 'Tuyến phố “Xanh - sạch”'],
        ['"Tuyến phố “Xanh - sạch” kiểu mẫu"', 'Tuyến phố “Xanh - sạch” kiểu mẫu'],
        ['“Chi hội "5 có" của mẹ”', 'Chi hội "5 có" của mẹ']
      ],
      not: ['“Ngõ xanh, “Hẻm sạch”'],
      notAfter: '@SAYING :',
      read: '(“ | ") {name:nested} (” | ")',
      when: ({ name: { outer } }, { document: { tokens } }) => !joints.has(tokens.word[outer.last - 1] as number),
      then: ({ name }) => name.whole
    }),
    n.rule({
      name: 'closed-by-inner',
      like: [
        ['“Tuyến đường văn hóa “Sáng - sạch” trên huyện lộ', 'Tuyến đường văn hóa “Sáng - sạch”'],
        ['“Tổ dân phố “5 không” ở', 'Tổ dân phố “5 không”'],
        ['“Nhóm hộ “Tự quản”, rồi', 'Nhóm hộ “Tự quản”']
      ],
      not: ['“Ngõ xanh và “Hẻm sạch”'],
      notAfter: '@SAYING :',
      read: '“ {name:half}',
      when: ({ name: { outer } }, { document: { tokens } }) => !joints.has(tokens.word[outer.last - 1] as number),
      then: ({ name }) => name.whole
    }),
    n.rule({
      name: 'opened-by-closing-mark',
      like: [
        ['mô hình” Nuôi lợn nhựa”, mô hình', 'Nuôi lợn nhựa'],
        ['câu lạc bộ ”Gia đình trẻ”', 'Gia đình trẻ'],
        ['CLB” Gia đình trẻ”', 'Gia đình trẻ']
      ],
      not: ['“Ngõ xanh” và hẻm sạch”'],
      after: '@KIND_END',
      read: '” {name:text} ”',
      then: inner
    }),
    n.rule({
      name: 'open-up-to-the-next',
      like: [
        ['mô hình “Dạy nghề, tìm việc và mô hình “Tiếng kẻng”', 'Dạy nghề, tìm việc'],
        ['mô hình “Ngõ xanh, mô hình “Hẻm sạch”', 'Ngõ xanh'],
        ['CLB “Gia đình trẻ và CLB “Ông bà mẫu mực”', 'Gia đình trẻ']
      ],
      not: ['“Ngõ xanh” và mô hình “Hẻm sạch”'],
      read: '“ {name:clause}',
      before: '(và | ,)+ (mô hình | câu lạc bộ | clb) “',
      then: inner
    }),
    n.rule({
      name: 'never-closed',
      like: [
        ['mô hình “Ngõ xanh, nhiều hộ', 'Ngõ xanh'],
        ['mô hình “Ngõ xanh. Đến nay', 'Ngõ xanh'],
        ['“Ngõ xanh, “Hẻm sạch”', 'Ngõ xanh']
      ],
      not: ['“Ngõ xanh”'],
      notAfter: '@SAYING :',
      read: '“ {name:part}',
      notBefore: '!(@END | @MARK) | “',
      then: inner
    }),
    n.rule({
      name: 'never-opened',
      like: [
        ['mô hình: Kèm cặp, giúp đỡ trẻ hư” ở phường', 'Kèm cặp, giúp đỡ trẻ hư'],
        ['ấy là: Ngõ xanh”, “Hẻm sạch”', 'Ngõ xanh'],
        ['gồm: Ngõ xanh" và', 'Ngõ xanh']
      ],
      not: ['ông nói: “Ngõ xanh”'],
      read: ': {name:clause} ~(” | ")',
      then: inner
    })
  ],
  { show: ({ text }) => text }
)
