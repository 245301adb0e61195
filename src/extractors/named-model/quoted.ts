import { startsLine } from '../../document/index.js'
import { defineWords } from '../../lexicon/index.js'
import { kindWords } from './kinds.js'
import { n, reading, width } from './reading.js'
import { JOINS } from './words/index.js'

/** Words of a name before its quotation: no more. */
const MAX_LEAD = 8
/** The same, behind what is built: xây dựng | gia đình | “5 có, 3 sạch”. */
const BUILT_LEAD = 4
/** What stands between two names of a list: no more tokens. */
const MAX_GAP = 16
const joins = defineWords(JOINS)

/** Quotations that a kind word governs, by itself, through a list, or by being said of them. */
export const QUOTED = [
  n.rule({
    name: 'model-quotation',
    like: [
      ['mô hình “Ngôi nhà xanh”', 'Ngôi nhà xanh'],
      ['mô hình: “A lô xanh”', 'A lô xanh'],
      ['mô hình điểm mang tên “Hộ sạch”', 'Hộ sạch'],
      ['mô hình của Hội Phụ nữ phường “Ngõ xanh”', 'Ngõ xanh'],
      ['Mô hình dân vận khéo "Thắp sáng đường quê"', 'Thắp sáng đường quê']
    ],
    not: ['mô hình được nêu trong “Sổ tay”', 'phong trào “Ngõ xanh”'],
    read: '{head:model} :? {skip?:skip}? {quotation:quotation}',
    then: ({ head, quotation }) => reading('quoted', { head, quotation, name: quotation.value })
  }),
  n.rule({
    name: 'group-quotation',
    like: [
      ['câu lạc bộ “Gia đình hạnh phúc”', 'Gia đình hạnh phúc'],
      ['tổ "Phụ nữ tiết kiệm"', 'Phụ nữ tiết kiệm'],
      ['CLB mang tên “Ông bà mẫu mực”', 'Ông bà mẫu mực']
    ],
    not: ['tổ chức “Hòa bình xanh”', 'CLB đã tặng “Góc học tập”'],
    read: '{head:group} :? {skip?:naming}? {quotation:quotation}',
    then: ({ head, quotation }) => reading('quoted', { head, quotation, name: quotation.value })
  }),
  n.rule({
    name: 'organised-quotation',
    like: [
      ['mô hình tổ chức “Phiên chợ quê”', 'tổ chức “Phiên chợ quê”'],
      ['Mô hình tổ chức phiên chợ “Em yêu quê”', 'tổ chức phiên chợ “Em yêu quê”'],
      ['mô hình: tổ chức “Ngày sách”', 'tổ chức “Ngày sách”']
    ],
    not: ['mô hình được tổ chức “rầm rộ”', 'CLB tổ chức “Ngày hội”'],
    read: '{head:model} :? {lead:organise} {quotation:quotation}',
    when: ({ lead }) => width(lead) <= MAX_LEAD,
    then: ({ head, lead, quotation }) => reading('quoted', { head, lead, quotation, name: quotation.value })
  }),
  n.rule({
    name: 'called-quotation',
    like: [
      ['lập một nhóm, gọi là “Nhóm bạn trồng nấm”', 'Nhóm bạn trồng nấm'],
      ['mang tên “Câu lạc bộ Ông bà mẫu mực”', 'Câu lạc bộ Ông bà mẫu mực'],
      ['đặt tên là "Tổ xe ôm tự quản"', 'Tổ xe ôm tự quản'],
      ['làng biển thành lập “Tổ tàu thuyền an toàn”', 'Tổ tàu thuyền an toàn']
    ],
    not: ['gọi là “cần câu”', 'tên là “Lan”'],
    read: '(, | ;)? (@CALLED | {v:verb} | @FOUNDING) {quotation:quotation}',
    when: ({ quotation }, { document: { tokens } }) => kindWords.match(tokens.word, quotation.value.first) !== null,
    then: ({ quotation }) => reading('called', { quotation, name: quotation.value })
  }),
  n.rule({
    name: 'built-quotation',
    like: [
      ['mô hình xây dựng “vùng quê đáng sống”', 'vùng quê đáng sống'],
      ['Mô hình xây dựng "Tuyến đường kiểu mẫu"', 'Tuyến đường kiểu mẫu'],
      ['các mô hình về xây dựng “Ngõ xanh”', 'Ngõ xanh'],
      ['mô hình xây dựng gia đình “5 có, 3 sạch”', 'gia đình “5 có, 3 sạch”']
    ],
    not: ['mô hình đã xây dựng “Ngõ xanh”', 'CLB xây dựng “Ngõ xanh”'],
    read: '{head:model} về? {verb:verb} {lead?:lead}? {quotation:quotation}',
    when: ({ verb, lead }, { document: { text } }) =>
      text.slice(verb.start, verb.end).toLowerCase() === 'xây dựng' && width(lead) <= BUILT_LEAD,
    then: ({ head, lead, quotation }) => reading('quoted', { head, lead, quotation, name: quotation.value })
  }),
  n.rule({
    name: 'part-quotation',
    like: [
      ['Tổ tự quản “5 trong 1”', 'tự quản “5 trong 1”'],
      ['mô hình góc phố “Phụ nữ văn minh”', 'góc phố “Phụ nữ văn minh”'],
      ['2 CLB phụ nữ xứ đạo “giúp nhau làm vườn”', 'phụ nữ xứ đạo “giúp nhau làm vườn”'],
      ['mô hình chi bộ “4 tốt”', 'chi bộ “4 tốt”']
    ],
    not: ['mô hình này được gọi “vui”', 'Chi hội thôn Tây và “Đồng hành”', 'câu lạc bộ tổ chức “Ngày hội”'],
    read: '{head:head} {inner?:head}? :? {skip?:naming}? {lead:lead} {quotation:quotation}',
    // Chi hội thôn Tây và “Đồng hành”: another name.
    when: ({ lead }, { document: { tokens } }) => width(lead) <= MAX_LEAD && !joins.has(tokens.word[lead.last - 1] as number),
    then: ({ head, inner, lead, quotation }) => reading('quoted', { head, inner, lead, quotation, name: quotation.value })
  }),
  n.rule({
    name: 'listed-after-lead',
    like: [
      ['nhiều mô hình hiệu quả được duy trì như “Hũ gạo”', 'Hũ gạo'],
      ['6 mô hình, gồm: “Bến đò văn minh”', 'Bến đò văn minh'],
      ['các mô hình tại vùng đạo có: “Xứ đạo bình yên”', 'Xứ đạo bình yên']
    ],
    not: ['Nhiều mô hình giúp trẻ bỏ những thói quen như “nghiện mạng”', 'các mô hình. Ông nói: “Tốt”'],
    read: '(@MANY | {c:number}) {head:head} (!(@HALT | @PLURAL | {q:quotation} | {o:other})* @LEADS | !(@HALT | {q:quotation} | {o:other})* :) {quotation:quotation}',
    then: ({ head, quotation }) => reading('quoted', { head, quotation, name: quotation.value })
  }),
  n.rule({
    name: 'listed-after-typical',
    like: [
      ['Tiêu biểu như “Hũ gạo”', 'Hũ gạo'],
      ['Nổi bật là: “Ngõ xanh”', 'Ngõ xanh'],
      ['Trong đó có “Ngõ xanh”', 'Ngõ xanh']
    ],
    not: ['Hội đã làm “Ngõ xanh”', 'rất tiêu biểu như “Hũ gạo”'],
    read: '(, | ;)? ^@TYPICAL ,? (@LEADS | @MANY)* :? {quotation:quotation}',
    then: ({ quotation }) => reading('quoted', { quotation, name: quotation.value })
  }),
  n.rule({
    name: 'listed-quotation',
    like: [
      ['mô hình “Xanh”, “Sạch” và “Đẹp”', 'Sạch Đẹp'],
      ['mô hình “Xanh” của Hội Phụ nữ; “Sạch” (xã B)', 'Sạch'],
      ['mô hình “Xanh” gắn với “Sạch”', 'Sạch'],
      ['mô hình “Xanh” của Chi hội thôn Đông, “Sạch” của Tổ hội 5 và “Đẹp”', 'Sạch Đẹp'],
      ['4 mô hình “Hàng rào xanh”, bảy chi hội làm 18 “Vườn hộ”', 'Vườn hộ'],
      ['mô hình “Xanh”; Ban CHQS huyện A có “Sạch”', 'Sạch']
    ],
    not: ['mô hình “Xanh” giúp dân bớt “khổ”', 'mô hình “Xanh”. Ông nói: “Tốt”'],
    after: '{p:quotation}',
    read: '{behind?:behind}? (@JOINS | @TIES) @JOINS? {before?:before}? (@MANY | {c:number})? {quotation:quotation}',
    when: ({ behind, before }) => width(behind) <= MAX_GAP && width(before) <= MAX_GAP,
    then: ({ quotation }) => reading('listed', { quotation, name: quotation.value })
  }),
  n.rule({
    name: 'next-quotation',
    like: [
      ['mô hình “Xanh” “Sạch”', 'Sạch'],
      ['mô hình “Xanh”“Sạch”“Đẹp”', 'Sạch Đẹp'],
      ['mô hình "Xanh" "Sạch"', 'Sạch']
    ],
    not: ['mô hình “Xanh” rất “Sạch”'],
    after: '{p:quotation}',
    read: '{quotation:quotation}',
    then: ({ quotation }) => reading('listed', { quotation, name: quotation.value })
  }),
  n.rule({
    name: 'item-quotation',
    like: [
      ['Các mô hình: nuôi ong ở xã A; “Ngõ xanh” của thôn', 'Ngõ xanh'],
      ['Các mô hình: trồng nấm; “Ngõ xanh”', 'Ngõ xanh'],
      ['Các mô hình: trồng nấm, Hội Phụ nữ với “Ngõ xanh”', 'Ngõ xanh']
    ],
    not: ['Các mô hình rất hay “Ngõ xanh”'],
    read: '(: | ; | , | và) {before?:before}? (@MANY | {c:number})? {quotation:quotation}',
    when: ({ before }) => width(before) <= MAX_GAP,
    then: ({ quotation }) => reading('item', { quotation, name: quotation.value })
  }),
  n.rule({
    name: 'is-a-model',
    like: [
      ['“Camera an ninh” là mô hình tự quản', 'Camera an ninh'],
      ['“Ngôi nhà xanh” tại thôn A là một trong những mô hình', 'Ngôi nhà xanh'],
      ['“Biến rác thành tiền” - mô hình ý nghĩa', 'Biến rác thành tiền']
    ],
    not: ['“Ngõ xanh” đã thành mô hình', '“Rừng” là bài hát'],
    read: '{quotation:quotation} ((của | do | tại | ở | , | trên | trong) !(@END | là | {q:quotation} | {h:head})+)? ,? (là | chính là | -) (một | trong | những | các | số)* {head:head}',
    reach: 24,
    then: ({ head, quotation }) => reading('copula', { head, quotation, name: quotation.value })
  }),
  n.rule({
    name: 'line-quotation',
    like: [
      ['Các mô hình:\n- “Ngõ xanh”', 'Ngõ xanh'],
      ['Các mô hình:\n“Ngõ xanh” ở thôn A\n“Hẻm sạch”', 'Ngõ xanh Hẻm sạch'],
      ['Các mô hình:\n+ “Ngõ xanh”', 'Ngõ xanh'],
      ['Các mô hình:\n1. “Ngõ xanh”', 'Ngõ xanh']
    ],
    not: ['Các mô hình: ở làng “Ngõ xanh”'],
    read: '^^ {bullet?:bullet}? {quotation:quotation}',
    when: (_, { document, first }) => startsLine(document.tokens, first),
    then: ({ quotation }) => reading('line', { quotation, name: quotation.value })
  })
]
