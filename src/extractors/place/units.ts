import { isCapital, Kind, startsLine } from '../../document/index.js'
import type { Context } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import { pick, pickKnown, toGroup, toRaw, union } from './make.js'
import type { Name } from './names.js'
import { n, type Env } from './notation.js'
import type { Group, Level } from './types.js'
import { PLURALS, SHORT_TYPES, W, type TypeWord } from './words.js'

type At = Context<Env>

/** Q, P, TT and the like count only as capitals. */
const isMisspelt = ({ document: { tokens }, first }: At): boolean =>
  SHORT_TYPES.has(tokens.word[first] as number) && !isCapital(tokens, first)

/** công | xã, but hành chính công | xã Mai Pha, hành chính công | phường Sài Gòn */
const isCommunity = ({ document: { tokens }, first }: At): boolean =>
  first > 0 && tokens.word[first - 1] === W.service && tokens.word[first] === W.commune && tokens.word[first - 2] !== W.administrative

/** các xã, hai huyện, 3 phường */
export function isPlural({ tokens }: Document, first: number): boolean {
  return (
    first > 0 && !startsLine(tokens, first) && (PLURALS.has(tokens.word[first - 1] as number) || tokens.kind[first - 1] === Kind.number)
  )
}

/** A place of a type word and a name; `first` is where the mention begins. */
function typed(rule: string, type: TypeWord, name: Name, context: At, first = context.first): Group | null {
  const { document } = context
  const picked = isMisspelt(context) ? null : pick(document, name, type)
  return picked === null ? null : toGroup([toRaw(document, rule, first, picked, type)], type, isPlural(document, context.first))
}

/** The units that a number names: quận 5, phường 05. */
function numbered(rule: string, type: TypeWord, number: string, context: At): Group | null {
  const { document, first, last, env } = context
  const { gazetteer } = env
  if (!gazetteer.hasCommunes || isMisspelt(context)) return null
  const units = gazetteer.named(number).filter((unit) => type.levels.includes(unit.level) && unit.type === type.type)
  if (units.length === 0) return null
  const { tokens, text } = document
  const name = rule === 'tight' ? number : text.slice(tokens.start[last - 1], tokens.end[last - 1])
  return toGroup(
    [toRaw(document, 'typed', first, { first: last - 1, last, units, former: [] }, type, { name })],
    type,
    isPlural(document, first)
  )
}

/** tỉnh, thành phố | Lào Cai */
const isOfProvinces = ({ type, levels }: TypeWord): boolean => type === '' && levels.length === 1 && levels[0] === 'province'

/** Units that a type word or an organ's name leads in. */
export const UNIT_RULES = [
  n.rule({
    name: 'typed',
    like: [
      ['huyện Cao Lộc', 'huyện Cao Lộc'],
      ['TP.Đà Nẵng', 'thành phố Đà Nẵng'],
      ['huyện miền núi Ba Tơ', 'huyện Ba Tơ'],
      ['xã hiền Kiệt', 'xã hiền Kiệt'],
      ['Trung tâm Phục vụ hành chính công phường Sài Gòn', 'phường Sài Gòn']
    ],
    not: ['hợp tác xã Tú An', 'Thông tấn xã Việt Nam', 'công xã Pa Ri', 'tỉnh Đoàn', 'các tỉnh Tây Nguyên'],
    read: '{type:unit} @BETWEEN? {name:name}',
    notAfter: '@NOT_UNIT',
    when: (_, context) => !isCommunity(context),
    then: ({ type, name }, context) => typed('typed', type, name.value, context)
  }),
  n.rule({
    name: 'opened',
    like: [
      ['các tỉnh: Nghệ An', 'tỉnh Nghệ An'],
      ['4 huyện (Đông Anh)', 'huyện Đông Anh'],
      ['3 huyện: Bến Cát', 'huyện Bến Cát']
    ],
    not: ['tỉnh: Kết quả', 'các xã (Đợt 2)'],
    read: '{type:unit} (@COLON | @OPEN) {name:name}',
    notAfter: '@NOT_UNIT',
    when: (_, { document, first }) => isPlural(document, first),
    then: ({ type, name }, context) => typed('typed', type, name.value, context, name.first)
  }),
  n.rule({
    name: 'listed-behind',
    like: [
      ['một số xã phía Tây tỉnh như Yang Mao', 'xã Yang Mao'],
      ['các tỉnh, thành phố như: Hà Tĩnh', 'Hà Tĩnh'],
      ['14 huyện gồm: Lộc Ninh', 'huyện Lộc Ninh']
    ],
    not: ['các xã. Như Yang Mao', 'các tỉnh đến xã như Yang Mao'],
    read: '({several?:unit} (@AND | -))? {type:unit} (!(@END | @LEADING | {x:name}) !(@END | @LEADING)*)? @LEADS @COLON? {name:name}',
    reach: 14,
    when: (_, { document, first }) => isPlural(document, first),
    then: ({ several, type, name }, context) =>
      typed('typed', several === null ? type : union(several, type), name.value, context, name.first)
  }),
  n.rule({
    name: 'units-behind',
    like: [
      ['ba đơn vị hành chính cũ là Đại Sơn', 'Đại Sơn'],
      ['ba nơi trước đây là Thanh Hồng', 'Thanh Hồng'],
      ['các địa phương: Hà Tĩnh', 'Hà Tĩnh']
    ],
    not: ['đơn vị là Hà Tĩnh', 'ba đơn vị là Nguyễn Văn'],
    read: '@UNITS (!(@END | @LEADING | {x:name}) !(@END | @LEADING)*)? (@LEADS @COLON? | @COLON) {name:name}',
    reach: 14,
    when: (_, { document, first }) => isPlural(document, first),
    then: ({ name }, { document }) => {
      const known = pickKnown(name.value, () => true)
      if (known === null) return null
      const type = { type: '', levels: [...new Set<Level>([...known.units, ...known.former].map(({ level }) => level))] }
      return toGroup([toRaw(document, 'typed', known.first, known, type)], type, true)
    }
  }),
  n.rule({
    name: 'several-types',
    like: [
      ['các xã, thị trấn Đồng Đăng', 'Đồng Đăng'],
      ['19 quận, huyện và TP Thủ Đức', 'thành phố Thủ Đức'],
      ['các tỉnh, thành phố: Hà Tĩnh', 'Hà Tĩnh'],
      ['các tỉnh, thành phố Lào Cai', 'Lào Cai'],
      ['các tỉnh, thành phố Vinh', 'thành phố Vinh']
    ],
    not: ['xã Tân Lập, huyện Cao Lộc', 'các xã, thị trấn'],
    read: '{types*:unit} @AND ({types*:unit} @AND)* {last:typeWord} {mark?:mark}? {name:name}',
    then: ({ types, last, mark, name }, { document }) => {
      // huyện, TP Quảng Ngãi: the last word is the name's own, where they are of two levels and no list is opened.
      const all = types.reduce(union, last.type)
      const type = mark === null && all.levels.length > 1 ? last.type : all
      const picked = pick(document, name.value, type)
      if (picked !== null)
        return toGroup(
          [toRaw(document, 'typed', mark === null && !isOfProvinces(type) ? last.first : name.first, picked, type)],
          type,
          true
        )
      const own = type === last.type ? null : pick(document, name.value, last.type)
      return own === null ? null : toGroup([toRaw(document, 'typed', last.first, own, last.type)], last.type, true)
    }
  }),
  n.rule({
    name: 'two-types',
    like: [
      ['phường/thị xã Buôn Hồ', 'Buôn Hồ'],
      ['xã/phường Tân Lập', 'Tân Lập'],
      ['xã - thị trấn Đồng Đăng', 'Đồng Đăng']
    ],
    not: ['phường/thị xã', 'xã/hội'],
    read: '{other:unit} (/ | -) {type:unit} {name:name}',
    then: ({ other, type, name }, context) => typed('typed', union(other, type), name.value, context)
  }),
  n.rule({
    name: 'numbered-unit',
    like: [
      ['quận 5', 'quận 5'],
      ['phường 05', 'phường 05'],
      ['P.12', 'phường 12']
    ],
    not: ['mỗi xã 6 con', 'quận 99'],
    read: '{type:unit} số? {number:ordinal}',
    notAfter: '@EACH @MANY?',
    then: ({ type, number }, context) => numbered('typed', type, String(Number(number)), context)
  }),
  n.rule({
    name: 'tight',
    like: [
      ['Q1, TP.HCM', 'quận 1'],
      ['P5, Q.3', 'phường 5'],
      ['Q3 (TP.HCM)', 'quận 3']
    ],
    not: ['Q1 năm 2024', 'q1, TP.HCM'],
    read: '{type:tight}',
    before: '@LINK ({a:name} | {b:unit} | {c:tight})',
    when: (_, { document, first }) => isCapital(document.tokens, first),
    then: ({ type }, context) => numbered('tight', type, type.number, context)
  }),
  n.rule({
    name: 'organ',
    like: [
      ['Huyện ủy Cao Lộc', 'huyện Cao Lộc'],
      ['Tỉnh ủy Tây Ninh', 'tỉnh Tây Ninh'],
      ['Thành đoàn Hà Nội', 'thành phố Hà Nội']
    ],
    not: ['Huyện ủy đã họp', 'Huyện đoàn phát động'],
    read: '{type:organ} {name:name}',
    then: ({ type, name }, { document }) => {
      const picked = pick(document, name.value, type)
      return picked === null ? null : toGroup([toRaw(document, 'organ', picked.first, picked, type, { inOrganisation: true })], type)
    }
  })
]
