import { isCapital, isShouted, isUpper, Kind, startsLine } from '../../document/index.js'
import type { Context, Match } from '../../grammar/index.js'
import type { Document, Tokens } from '../../types.js'
import { toGroup, toRaw } from './make.js'
import type { Name } from './names.js'
import { n, type Env } from './notation.js'
import type { Group } from './types.js'
import { isPlural } from './units.js'
import {
  COMMON_SURNAMES,
  ENDS_NUMBERED,
  NEVER_INSIDE,
  NOT_VILLAGE,
  PEOPLES,
  SHORT_TYPES,
  SURNAMES,
  TYPES,
  W,
  type TypeWord
} from './words.js'

/** Syllables of the longest name of a village. */
const LONGEST = 6
/** The same where all is in capitals, which then tell nothing: THÔN XÓM ĐÃ ĐỔI MỚI. */
const LONGEST_SHOUTED = 3

function toVillage(
  document: Document,
  type: TypeWord,
  first: number,
  start: number,
  last: number,
  isMany = isPlural(document, first)
): Group {
  return toGroup([toRaw(document, 'typed', first, { first: start, last, units: [], former: [] }, type)], type, isMany)
}

/** What the rules cannot say of a village's name: it begins as no other thing does, and ends before a person's. */
function isVillage(parts: readonly Match<Name>[], type: TypeWord, { document, first, last }: Context<Env>): boolean {
  const { tokens } = document
  const [name, ...others] = parts as readonly [Match<Name>, ...Match<Name>[]]
  if (last - name.first > LONGEST || (isInsideName(tokens, first) && !NEVER_INSIDE.has(type.type))) return false
  const word = tokens.word[name.first] as number
  if (NOT_VILLAGE.has(word) && type.type !== 'thôn') return false
  // ngôi làng Bana này, người bản Mông: whose village it is.
  if (PEOPLES.match(tokens.word, name.first)?.end === last && !isAddressed(tokens, last)) return false
  if (SHORT_TYPES.has(tokens.word[first] as number) && !isCapital(tokens, first)) return false
  if (
    isUpper(tokens, name.first) &&
    !/[AEIOUY]/.test(document.text.slice(tokens.start[name.first], tokens.end[name.first]).normalize('NFD'))
  )
    return false
  if (isShouted(document, first) && last - name.first > LONGEST_SHOUTED) return false
  return others.every((part) => !isPerson(tokens, name.first, part.first)) && endsWell(tokens, last)
}

/** HTX Hoa đào Bản Cao: a village word with a capital in mid-sentence belongs to a name. */
function isInsideName(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at) || isUpper(tokens, at)) return false
  return at > 0 && tokens.kind[at - 1] === Kind.word && !startsLine(tokens, at)
}

/** bản Mông, xã A · bản Mông (xã A) */
const isAddressed = ({ word }: Tokens, last: number): boolean =>
  (word[last] === W.comma || word[last] === W.open) && TYPES.match(word, last + 1)?.value.levels.includes('village') === false

/** thôn Tân Lập | Nguyễn Văn An */
function isPerson(tokens: Tokens, first: number, at: number): boolean {
  const word = tokens.word[at] as number
  return isCapital(tokens, at + 1) && (COMMON_SURNAMES.has(word) || (SURNAMES.has(word) && at - first > 1))
}

/** A number at the end of a name counts nothing: thôn Nhị Hà 1 | ngập sâu, but not thôn Đoài 3 | hộ. */
function endsWell(tokens: Tokens, last: number): boolean {
  if (tokens.kind[last - 1] !== Kind.number || last >= tokens.length || startsLine(tokens, last) || tokens.kind[last] !== Kind.word)
    return true
  return isCapital(tokens, last) || TYPES.match(tokens.word, last) !== null || ENDS_NUMBERED.has(tokens.word[last] as number)
}

/** Villages and the quarters of towns: no table has them. */
export const VILLAGE_RULES = [
  n.rule({
    name: 'quarter-of-cell',
    like: [
      ['chi bộ khu Trung Sơn', 'khu Trung Sơn'],
      ['Chi hội trưởng Chi hội phụ nữ khu Trung Sơn cho biết', 'khu Trung Sơn'],
      ['trưởng khu Đồng Giang', 'khu Đồng Giang']
    ],
    not: ['chi bộ khu 4 tầng', 'chi nhánh khu Trung Sơn', 'chi bộ khu Công nghiệp'],
    read: '{type:village} {parts*:name} {parts*:name}*',
    after: '@CELL',
    when: ({ type, parts }, context) =>
      type.isChained === true && isVillage(parts, type, context) && parts.every(({ first, last }) => last - first > 1),
    then: ({ type, parts }, { document, first, last }) =>
      toVillage(document, { ...type, isChained: false, isInCommune: false }, first, (parts[0] as Match<Name>).first, last)
  }),
  n.rule({
    name: 'village',
    like: [
      ['thôn Hoàng Thanh', 'thôn Hoàng Thanh'],
      ['thôn Bản Duồng 1', 'thôn Bản Duồng 1'],
      ['ấp Cống Tre', 'ấp Cống Tre'],
      ['thôn Sô Ma Lơng B', 'thôn Sô Ma Lơng B']
    ],
    not: ['nông thôn Đắk Lắk', 'kịch bản Vũ điệu', 'bản Hiến pháp', 'chăm sóc Bà mẹ', 'ngôi làng Bana này'],
    read: '{type:village} @BETWEEN? {parts*:name} {parts*:name}* {number?:numbered}?',
    notAfter: '@NOT_VILLAGE_BEFORE',
    reach: 12,
    when: ({ type, parts }, context) => isVillage(parts, type, context),
    then: ({ type, parts }, { document, first, last }) => toVillage(document, type, first, (parts[0] as Match<Name>).first, last)
  }),
  n.rule({
    name: 'village-misspelt',
    like: [
      ['thôn Quảng hồng, xã Quảng Lạc', 'thôn Quảng hồng'],
      ['bản Nà ngam.', 'bản Nà ngam'],
      ['2 thôn: Quảng hồng, Tân Bình', 'thôn Quảng hồng']
    ],
    not: ['thôn Thượng có điện', 'thôn Đoài của xã'],
    read: '{type:village} @COLON? {name:name} {rest:small}',
    notAfter: '@NOT_VILLAGE_BEFORE',
    before: '@END',
    when: ({ type, name }, context) => name.last - name.first === 1 && isVillage([name], type, context),
    then: ({ type, name }, { document, first, last }) =>
      toVillage(
        document,
        type,
        document.tokens.word[name.first - 1] === W.colon ? name.first : first,
        name.first,
        last,
        isPlural(document, first)
      )
  }),
  n.rule({
    name: 'villages-opened',
    like: [
      ['ở 2 thôn: Thượng', 'thôn Thượng'],
      ['các ấp (Phú Nghĩa, Vĩnh Hội)', 'ấp Phú Nghĩa'],
      ['3 bản: Nà Sàng', 'bản Nà Sàng'],
      ['ở 2 thôn: Ngọc Lâm, Tân Bình', 'thôn Ngọc Lâm']
    ],
    not: ['thôn: Kết quả', '2 thôn (xã Tân Lập)'],
    read: '{type:village} (@COLON | @OPEN) {parts*:name} {parts*:name}* {number?:numbered}?',
    when: ({ type, parts }, context) => isPlural(context.document, context.first) && isVillage(parts, type, context),
    then: ({ type, parts }, { document, last }) =>
      toVillage(document, type, (parts[0] as Match<Name>).first, (parts[0] as Match<Name>).first, last, true)
  }),
  n.rule({
    name: 'village-numbered',
    like: [
      ['tổ dân phố 4', 'tổ dân phố 4'],
      ['khu phố 4A', 'khu phố 4A'],
      ['khu phố 6 Tân Thiện', 'khu phố 6 Tân Thiện'],
      ['tổ dân phố số 7', 'tổ dân phố 7']
    ],
    not: ['mỗi thôn 5 hộ', 'Trình làng 2 mô hình'],
    read: '{type:village} số? {number:numbered} {parts*:name}*',
    notAfter: '@EACH @MANY? | @NOT_VILLAGE_BEFORE',
    when: ({ parts }, { document: { tokens } }) => parts.every(({ first }) => !isPerson(tokens, first - 1, first)),
    then: ({ type, number }, { document, first, last }) => toVillage(document, type, first, number.first, last)
  })
]
