import { isCapital, Kind, startsLine, tokenAt } from '../../document/index.js'
import { defineWords } from '../../lexicon/index.js'
import type { Phrase } from '../../grammar/index.js'
import type { Tokens } from '../../types.js'
import { kindWords } from './kinds.js'
import { phrases } from './name.js'
import { n, reading } from './reading.js'
import { FOUNDING, SAYINGS } from './words/index.js'

const sayings = defineWords(SAYINGS)

const founding = phrases(FOUNDING)

/** tổ chức ra mắt | chi hội trồng nấm: a chapter is founded in it. */
function founds({ word }: Tokens, { first, last }: Phrase): boolean {
  for (let at = first + 1; at < last; at++)
    if (founding.matchBefore(word, at - 1) !== null && kindWords.match(word, at) !== null) return true
  return false
}

/** Names without quotation marks, and the lists they stand in. */
export const UNQUOTED = [
  n.rule({
    name: 'list',
    like: [
      ['Tiêu biểu như các mô hình: nuôi dê', ':'],
      ['nhiều mô hình hiệu quả như: nuôi cua', ':'],
      ['19 loại mô hình, gồm: Hồi kẻng', ':']
    ],
    not: [
      'Mô hình này hay',
      'Xem nhiều mô hình, chị Hoa chia sẻ: Khai thác tiềm năng',
      'Những mô hình được chọn trải trên nhiều việc: làm đường'
    ],
    read: '(, | ;)? ((@MANY | {c:number}) {head:head} (!(@HALT | {q:quotation})* @LEADS | !(@HALT | {q:quotation} | @PLURAL | nhiều)*) | ^@TYPICAL ,? (@LEADS | @MANY)* {head?:head}?)',
    before: ':',
    // đến xem một số mô hình, chị Hoa chia sẻ: what is said, no list.
    when: (_, { document: { tokens }, last }) => !sayings.has(tokens.word[last - 1] as number),
    then: ({ head }) => reading('opens', { head })
  }),
  n.rule({
    name: 'unquoted',
    like: [
      ['HTX Nông nghiệp Tân Tiến có', 'Nông nghiệp Tân Tiến'],
      ['mô hình Camera an ninh giúp', 'Camera an ninh'],
      ['Câu lạc bộ Nông dân sản xuất, kinh doanh giỏi', 'Nông dân sản xuất, kinh doanh giỏi']
    ],
    not: ['mô hình được nhân rộng', 'HTX của xã'],
    read: '{head:head} {inner?:head}? {name:run} {more?:more}?',
    then: ({ head, inner, name, more }) => reading('run', { head, inner, name, more })
  }),
  n.rule({
    name: 'what-it-does',
    like: [
      ['Các mô hình: Mô hình giúp hộ nghèo cây giống; mô hình trồng cam', 'giúp hộ nghèo cây giống'],
      ['Tiêu biểu có: Mô hình hướng dẫn làm chủ hộ của Hội Phụ nữ; mô hình Ngõ xanh', 'hướng dẫn làm chủ hộ'],
      ['các mô hình: trồng cam; mô hình hỗ trợ xe lăn', 'hỗ trợ xe lăn']
    ],
    not: ['Mô hình giúp hội viên thoát nghèo', 'mô hình đã giúp hộ nghèo'],
    after: ': | ;',
    read: '{head:model} {more:more}',
    then: ({ head, more }) => reading('deed', { head, name: more })
  }),
  n.rule({
    name: 'chapters-behind-lead',
    like: [
      ['Các mô hình như chi hội trồng chuối, tổ hội nuôi ong', ':'],
      ['nhiều mô hình hiệu quả như tổ hội đan lát', ':'],
      ['các mô hình gồm chi hội làm vườn', ':']
    ],
    not: ['các mô hình như trồng chuối', 'mô hình này như chi hội trồng chuối'],
    read: '(@MANY | {c:number}) {head:model} !(@HALT | {q:quotation})* @LEADS',
    before: '{g:chapter}',
    then: ({ head }) => reading('opens', { head })
  }),
  n.rule({
    name: 'dated-cooperative',
    like: [
      ['HTX 19/5 có', '19/5'],
      ['Hợp tác xã 3/2 ở', '3/2'],
      ['HTX 30/4 trồng', '30/4']
    ],
    not: ['HTX ngày 19/5', 'HTX năm 2019'],
    read: '{head:group} {day:day}',
    when: ({ day }, { document }) => document.tokens.kind[tokenAt(document.tokens, day.start)] === Kind.number,
    then: ({ head, day }, { document }) => {
      const first = tokenAt(document.tokens, day.start)
      const last = tokenAt(document.tokens, day.end - 1) + 1
      return reading('dated', {
        head,
        name: { first, last, start: day.start, end: day.end, text: document.text.slice(day.start, day.end) }
      })
    }
  }),
  n.rule({
    name: 'list-item',
    like: [
      ['mô hình như: nuôi dê tại xã A; trồng cam', 'nuôi dê trồng cam'],
      ['mô hình gồm: Hồi kẻng an ninh ở xã B', 'Hồi kẻng an ninh'],
      ['mô hình trồng cam; thu gom rác', 'thu gom rác']
    ],
    not: ['nuôi dê', 'xã thành lập và ra mắt chi hội trồng nấm'],
    read: '(: | ; | , | và) và? {name:activity}',
    // thành lập và ra mắt | chi hội trồng nấm: who founds it is no item.
    when: ({ name }, { document: { tokens } }) => !founds(tokens, name),
    // Only as a whole, and not before a kind word: ; | nhiều mô hình như …
    notBefore: '{h:head} | {p:quotation} | !(@ENDS | @MARKS | {q:quotation} | {s:seat} | {d:day} | {e:end} | {o:organisation})',
    then: ({ name }) => reading('item', { name })
  }),
  n.rule({
    name: 'line-item',
    like: [
      ['Xã có 3 mô hình:\n- Nuôi ong tại thôn Đông', 'Nuôi ong'],
      ['Các mô hình:\n+ Trồng nấm rơm\n+ Nuôi dê', 'Trồng nấm rơm Nuôi dê'],
      ['Các mô hình:\n• Thu gom rác thải', 'Thu gom rác thải'],
      ['Các mô hình:\n1. Nuôi ong ở thôn Đông\n2. Trồng nấm', 'Nuôi ong Trồng nấm']
    ],
    not: ['Thái Nguyên - Bắc Kạn', 'Có 60 mô hình:\n- Kinh tế: 20 mô hình'],
    read: '^^ {bullet:bullet} {name:activity}',
    // A line with a colon counts: - Kinh tế: 20
    notBefore: ': | {h:head} | !(@ENDS | @MARKS | {q:quotation} | {s:seat} | {d:day} | {e:end} | {o:organisation})',
    when: (_, { document, first }) => startsLine(document.tokens, first),
    then: ({ name }) => reading('line', { name })
  }),
  n.rule({
    name: 'bare-is-a-model',
    like: [
      ['Biến rác thành tiền – mô hình ý nghĩa', 'Biến rác thành tiền'],
      ['Ngõ xanh không rác - một mô hình hay', 'Ngõ xanh không rác'],
      ['Camera an ninh - mô hình cần nhân rộng', 'Camera an ninh']
    ],
    not: ['Nhân rộng mô hình - cách làm hay', 'nhờ Camera an ninh - mô hình mới'],
    read: '^^ {name:title} - (một | trong | những | các | số)* {head:model}',
    when: (_, { document, first }) => startsLine(document.tokens, first),
    then: ({ head, name }) => reading('copula', { head, name })
  }),
  n.rule({
    name: 'bare-is-one-of',
    like: [
      ['Nuôi cá lồng là 1 trong 11 mô hình tiêu biểu', 'Nuôi cá lồng'],
      ['Trồng nấm rơm là một trong 5 mô hình', 'Trồng nấm rơm'],
      ['Ngõ xanh không rác là một trong những mô hình hay', 'Ngõ xanh không rác']
    ],
    not: ['Đây là một trong những mô hình', 'Hội Phụ nữ là 1 trong 3 đơn vị'],
    read: '^{name:title} là (một | {one:number}) trong (@MANY | {c:number})* {head:model}',
    then: ({ head, name }) => reading('copula', { head, name })
  }),
  n.rule({
    name: 'name-before-kind',
    like: [
      ['Chủ nhiệm Canh Tân Hội quán', 'Canh Tân'],
      ['như: Chủ nhiệm Tâm Quê hội quán', 'Tâm Quê'],
      ['; Minh Tâm Hội quán', 'Minh Tâm']
    ],
    not: ['Các hội quán', 'Hội quán'],
    read: '(: | ; | , | và)? @TITLE? {name:capitals} {head:hall}',
    when: ({ name }, { document }) => isCapital(document.tokens, name.first),
    then: ({ head, name }) => reading('behind', { head, name })
  })
]
