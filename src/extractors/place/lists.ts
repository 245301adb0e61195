import { isTight, Kind, startsLine } from '../../document/index.js'
import type { FormerUnit, Gazetteer, Unit } from '../../gazetteer/index.js'
import type { Context, Match } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import { isFollowed, pickKnown, toRaw, type Picked } from './make.js'
import type { Name } from './names.js'
import { n, show, type Env } from './notation.js'
import { RANK, type Group, type Level, type Raw } from './types.js'
import { AFTER_NUMBERED, LIST_MARKS, NOT_LISTED, SURNAMES, W, type TypeWord } from './words.js'

/** One item of a list behind its head: a name, or a number. */
interface Member {
  readonly name: Match<Name> | null
  readonly number: { readonly first: number; readonly last: number } | null
}

const isNumeric = (raw: Raw): boolean => /^\d/.test(raw.name)

/** The mentions of a list, each member as one more of the head's kind, as far as they are. */
function readList(head: Group, members: readonly Member[], { document, env: { gazetteer } }: Context<Env>): Group | null {
  const raws = [...head.raws]
  for (const { name, number } of members) {
    const before = raws.at(-1) as Raw
    const raw =
      number === null
        ? readMember(document, before, name as Match<Name>, head.isPlural, gazetteer)
        : readNumber(document, before, number, gazetteer)
    if (raw === null) break
    raws.push(raw)
  }
  return raws.length === 1 ? null : joined({ ...head, raws })
}

function joined(group: Group): Group {
  for (const raw of group.raws) raw.list = group.raws
  return group
}

/** Groups of a level as such of the first, for the next to read: each ends with the last of its mentions. */
export function toUnits(matches: readonly Match<Group>[]): Match<Group>[] {
  return matches.map((match) => ({ ...match, kind: 'unit', last: (match.value.raws.at(-1) as Raw).last }))
}

/** quận 5, | 6 */
function readNumber(
  document: Document,
  before: Raw,
  { first, last }: { readonly first: number; readonly last: number },
  gazetteer: Gazetteer
): Raw | null {
  const { tokens, text } = document
  if (!isNumeric(before)) return null
  const isNamed =
    last >= tokens.length ||
    startsLine(tokens, last) ||
    tokens.kind[last] === Kind.punctuation ||
    LIST_MARKS.has(tokens.word[last] as number) ||
    AFTER_NUMBERED.has(tokens.word[last] as number) ||
    tokens.kind[last] !== Kind.word
  if (!isNamed || (tokens.word[last] === W.slash && isTight(tokens, last))) return null
  const isVillage = before.levels.includes('village')
  const units = isVillage
    ? []
    : gazetteer.named(text.slice(tokens.start[first], tokens.end[last - 1])).filter(({ level }) => before.levels.includes(level))
  return units.length === 0 && !isVillage ? null : toMember(document, before, { first, last, units, former: [] })
}

/** các xã Đak Pling, | Sró | và Ya Ma */
function readMember(
  document: Document,
  before: Raw,
  { first, value: name }: Match<Name>,
  isPlural: boolean,
  gazetteer: Gazetteer
): Raw | null {
  const { tokens } = document
  if (before.rule === 'organ') return null
  if (before.levels.includes('village'))
    return isPlural && !isNumeric(before) ? toMember(document, before, { first, last: name.last, units: [], former: [] }) : null
  const known = pickKnown(name, ({ level }) => before.levels.includes(level))
  if (known === null) {
    const mayBe = isPlural && !before.levels.includes('province') && !NOT_LISTED.has(tokens.word[first] as number)
    return mayBe ? toMember(document, before, { first, last: name.last, units: [], former: [] }) : null
  }
  if (isFollowed(document, known.last) && !SURNAMES.has(tokens.word[known.last] as number)) return null
  if (!isPlural && (!areSiblings(before, known) || pickLarger(document, name, before, gazetteer) !== null)) return null
  return toMember(document, before, known)
}

function toMember(document: Document, before: Raw, picked: Picked): Raw {
  const type: TypeWord = { type: before.type ?? '', levels: before.levels }
  return toRaw(document, 'listed', picked.first, picked, type, { inOrganisation: before.inOrganisation })
}

function areSiblings(before: Raw, picked: Picked): boolean {
  const parents = new Set(unitsOf(before).map((unit) => unit.parent))
  // Provinces have none: tỉnh Hà Tĩnh và Quảng Bình.
  if (unitsOf(picked).some((unit) => parents.has(unit.parent))) return true
  // Xã Hồng Giang, Giáp Sơn: of two districts of one province, where the second is no other thing.
  const isCommune = before.levels.every((level) => level === 'commune') && picked.last - picked.first > 1
  const provinces = new Set(unitsOf(before).map(provinceOf))
  return isCommune && unitsOf(picked).some((unit) => provinces.has(provinceOf(unit)))
}

const provinceOf = (unit: Unit): Unit => (unit.parent === null ? unit : provinceOf(unit.parent))

/** Units of a name; of a name that is gone, its heirs. */
function unitsOf({ units, former }: Pick<Raw, 'units' | 'former'>): readonly Unit[] {
  return units.length > 0 ? units : former.flatMap(({ heirs }) => heirs)
}

/** A name alone as the larger unit of the mention before: one that some candidate lies in; behind a village, any. */
export function pickLarger(document: Document, name: Name, below: Raw, gazetteer: Gazetteer): Picked | null {
  const ancestors = new Set(unitsOf(below).flatMap((unit) => gazetteer.ancestors(unit)))
  const isOpen = ancestors.size === 0
  const provinces = new Set([...ancestors].filter(({ level }) => level === 'province'))
  // A commune may have moved to another district of its province since.
  const isNear = (unit: Unit): boolean => unit.level === 'district' && unit.parent !== null && provinces.has(unit.parent)
  const accepts = (place: Unit | FormerUnit): boolean =>
    'code' in place && (ancestors.has(place) || (isLarger([place.level], below.levels) && (isOpen || isNear(place))))
  const picked = pickKnown(name, accepts, ({ isCapital: all }) => all)
  if (picked === null || isFollowed(document, picked.last)) return null
  return isOpen && picked.last - picked.first < 2 ? null : picked
}

export function isLarger(levels: readonly Level[], below: readonly Level[]): boolean {
  const least = Math.min(...below.map((level) => RANK[level]))
  return Math.max(...levels.map((level) => RANK[level])) > least
}

const notation = n.with(({ phrase }) => ({
  member: phrase('{name?:name} | {number?:numbered}', (slots): Member => slots),
  /** (3.200 nhà), (cũ): what is said of one member, no place. */
  note: phrase('@OPEN !(@OPEN | @CLOSE | @TYPE | {x:name} | {y:group})* @CLOSE')
}))

/** Longest list, in items. */
const REACH = 240

/** Places that share a type word. */
export const lists = notation.grammar<Group>(
  'list',
  [
    notation.rule({
      name: 'list',
      like: [
        ['các xã Mai Pha, Hoàng Đồng hay Quảng Lạc', 'xã Mai Pha, xã Hoàng Đồng, xã Quảng Lạc'],
        ['quận 5, 6 và Tân Phú', 'quận 5, quận 6, quận Tân Phú'],
        ['tỉnh Hà Tĩnh và Quảng Bình', 'tỉnh Hà Tĩnh, tỉnh Quảng Bình'],
        ['Xã Hồng Giang, Giáp Sơn', 'xã Hồng Giang, xã Giáp Sơn'],
        ['các thôn Bình Trang, Sô Ma Lơng B, Bôn Linh', 'thôn Bình Trang, thôn Sô Ma Lơng B, thôn Bôn Linh'],
        ['các xã Mai Pha (3.200 nhà), Hoàng Đồng (95 ha lúa) và Quảng Lạc', 'xã Mai Pha, xã Hoàng Đồng, xã Quảng Lạc']
      ],
      not: ['xã Mai Pha (huyện Cao Lộc), Hoàng Đồng', 'xã Tân Lập; huyện Cao Lộc', 'thôn Đoài của Tân Lập', 'phường 5 có 6 hộ'],
      read: '{head:group} ({notes*:note}? @AND @AND? {members*:member}) ({notes*:note}? @AND @AND? {members*:member})*',
      reach: REACH,
      then: ({ head, members }, context) => readList(head.value, members, context)
    })
  ],
  { show }
)

/** các xã A, B | và thị trấn C: one level, two types, one list. */
function isMixed({ raws: [raw] }: Group, { raws: [other], isChained }: Group): boolean {
  if (raw === undefined || other === undefined || isChained || raw.rule !== 'typed' || other.rule !== 'typed' || raw.type === other.type)
    return false
  return raw.levels.length === 1 && other.levels.length === 1 && raw.levels[0] === other.levels[0] && raw.levels[0] !== 'province'
}

/** khu Đông và khu Đoài, | xã C: none of them is read but with what lies around them. */
function areQuarters(groups: readonly Match<Group>[]): boolean {
  const type = groups[0]?.value.raws[0]?.type
  return groups.every(({ value }) => value.raws[0]?.type === type)
}

/** Lists of two types, and of quarters that are each named with their type. */
export const mixed = n.grammar<Group>(
  'mixed',
  [
    n.rule({
      name: 'mixed',
      like: [
        ['các xã Tân Thanh, Mỹ Hà và thị trấn Kép', 'xã Tân Thanh, xã Mỹ Hà, thị trấn Kép'],
        ['hai xã Mai Pha, Quảng Lạc và phường Chi Lăng', 'xã Mai Pha, xã Quảng Lạc, phường Chi Lăng'],
        ['3 thôn Đông, Đoài, Thượng và ấp Chợ', 'thôn Đông, thôn Đoài, thôn Thượng, ấp Chợ']
      ],
      not: ['xã Mai Pha, xã Quảng Lạc', 'xã Mai Pha, huyện Cao Lộc'],
      read: '{left:group} @AND @AND? {right:group}',
      when: ({ left, right }) => left.value.isPlural && isMixed(left.value, right.value),
      then: ({ left, right }) => joined({ ...left.value, raws: [...left.value.raws, ...right.value.raws] })
    }),
    n.rule({
      name: 'quarters',
      like: [
        ['khu Đông và khu Đoài xã Lai Đồng', 'khu Đông, khu Đoài'],
        ['khu 5, khu 6, phường Vân Phú', 'khu 5, khu 6'],
        ['tổ 3, tổ 4 và tổ 5, phường Chi Lăng', 'tổ 3, tổ 4, tổ 5']
      ],
      not: ['khu 5, tổ 6, phường Vân Phú', 'thôn Đông và thôn Đoài'],
      read: '{groups*:quarter} @AND {groups*:quarter} (@AND {groups*:quarter})*',
      reach: 24,
      when: ({ groups }) => areQuarters(groups),
      then: ({ groups }) => joined({ ...(groups[0] as Match<Group>).value, raws: groups.flatMap(({ value }) => value.raws) })
    })
  ],
  { show }
)
