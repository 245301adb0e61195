import { isCapital, isUpper, Kind, startsLine } from '../../document/index.js'
import { toKey, type FormerUnit, type Unit } from '../../gazetteer/index.js'
import type { Context, Match } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import type { Known } from './again.js'
import { isFollowed, pickKnown, type Picked } from './make.js'
import type { Name } from './names.js'
import { n, showChain, type Env } from './notation.js'
import { isInOrganisation, startOfOrganisation } from './organisation.js'
import type { Group, Level, Raw } from './types.js'
import { FUNCTION_WORDS, GATHERINGS, LIST_MARKS, NAMESAKES, PERSONS, PLACE_PREPOSITIONS, SURNAMES, W } from './words.js'

/** What bare names are told by, beside the gazetteer. */
export interface BareEnv extends Env {
  /** Names that the article gives with their type. */
  readonly known: Known
  /** Districts that it names so. */
  readonly districts: ReadonlySet<Unit>
  /** Provinces that the sentence of a token names. */
  provincesNear(at: number): ReadonlySet<Unit>
}

type At = Context<BareEnv>

export function toBare(document: Document, picked: Picked): Raw {
  const { tokens, text } = document
  const { first, last, units, former } = picked
  const name = text.slice(tokens.start[first], tokens.end[last - 1])
  return {
    rule: 'bare',
    first,
    last,
    name,
    key: toKey(name),
    type: null,
    levels: [...new Set<Level>([...units, ...former].map(({ level }) => level))],
    units,
    former: units.length > 0 ? [] : former,
    inOrganisation: isInOrganisation(document, first),
    isExplicit: false,
    parent: null,
    list: null,
    era: null
  }
}

const toGroup = (...raws: readonly Raw[]): Group => ({ raws, isPlural: false, isChained: false, isInCommune: false })

/** All in capitals, of a unit larger than a commune. */
const pickBare = (name: Name, accepts: (place: Unit | FormerUnit) => boolean = () => true): Picked | null =>
  pickKnown(
    name,
    (place) => place.level !== 'commune' && accepts(place),
    ({ isCapital: all }) => all
  )

/** A capital right before, which is no word that merely begins the sentence, makes this the end of a longer name. */
function isInsideName({ tokens }: Document, at: number): boolean {
  if (at === 0 || startsLine(tokens, at) || !isCapital(tokens, at - 1)) return false
  return !FUNCTION_WORDS.has(tokens.word[at - 1] as number)
}

/** Bí thư Tỉnh ủy Lạng Sơn | Nguyễn Văn An: only behind an organ does a name end before a capital. */
function endsWell(document: Document, first: number, last: number): boolean {
  return !isFollowed(document, last) || (SURNAMES.has(document.tokens.word[last] as number) && isInOrganisation(document, first))
}

function isAllUpperLine({ tokens }: Document, at: number): boolean {
  return isUpper(tokens, at) && at + 2 < tokens.length && tokens.kind[at + 2] === Kind.word && isUpper(tokens, at + 2)
}

/** Chị em | Hương Toàn, where xã Hương Toàn is named elsewhere. */
function readAgain(name: Match<Name>, { document, env }: At): Group | null {
  const { tokens, text } = document
  const { first } = name
  const match = isInsideName(document, first) ? null : env.known.match(document, first)
  if (match === null || match.last < name.last || match.raw.levels.includes('province') || isFollowed(document, match.last)) return null
  if (PERSONS.match(tokens.word, first)?.end === match.last || isAllUpperLine(document, first) || isNamesake(document, first)) return null
  const { raw, last } = match
  const inOrganisation = isInOrganisation(document, first)
  return toGroup({
    ...raw,
    rule: 'again',
    first,
    last,
    name: text.slice(tokens.start[first], tokens.end[last - 1]),
    inOrganisation,
    isExplicit: false,
    parent: null,
    list: null,
    era: null
  })
}

/** HTX | Phước Quới, Trường Mầm non | Đại Lãnh: what bears a place's name and is none of its organs. */
function isNamesake(document: Document, at: number): boolean {
  const head = startOfOrganisation(document, at)
  return head >= 0 && NAMESAKES.has(document.tokens.word[head] as number) && GATHERINGS.match(document.tokens.word, head) === null
}

/** A province; of one syllable only Huế, abbreviations (TPHCM) and names run together (Daklak). */
function readProvince(name: Match<Name>, { document }: At): Group | null {
  const picked = isInsideName(document, name.first) ? null : pickBare(name.value, ({ level }) => level === 'province')
  if (picked === null || !endsWell(document, picked.first, picked.last)) return null
  if (PERSONS.match(document.tokens.word, picked.first)?.end === picked.last) return null
  const { first, last, units, former } = picked
  const isLong = last - first > 1 || isUpper(document.tokens, first) || units.some(({ name: own }) => own === 'Huế' || own.length > 6)
  // Of the past where nothing else is called so: Sông Bé, but Biên Hòa is the city.
  const isPast =
    units.length === 0 &&
    former.every((place) => pickBare(name.value, (other) => other !== place && !former.includes(other as FormerUnit)) === null)
  return isLong && (units.length > 0 || isPast) ? toGroup(toBare(document, { ...picked, former: units.length > 0 ? [] : former })) : null
}

/** A district: a city, one the article names elsewhere, or one behind a word of place. */
function readDistrict(name: Match<Name>, context: At): Group | null {
  const picked = pickDistrict(name, context)
  return picked === null || isShort(picked, context) || !isBelieved(picked, context) ? null : toDistrict(picked, context)
}

/** The same where what stands before leaves no doubt that it is a place: công an Sa Pa, ra Côn Đảo. */
function readSureDistrict(name: Match<Name>, context: At): Group | null {
  const picked = pickDistrict(name, context)
  return picked === null || isShort(picked, context) || countOf(picked) !== 1 ? null : toDistrict(picked, context)
}

/** Of one syllable: a city whose province the sentence names. */
function readShortCity(name: Match<Name>, context: At): Group | null {
  const picked = pickDistrict(name, context)
  if (picked === null || picked.units.length !== 1) return null
  const near = context.env.provincesNear(picked.first)
  return picked.units.every(({ type, parent }) => type === 'thành phố' && parent !== null && near.has(parent))
    ? toDistrict(picked, context)
    : null
}

/** The year since which a district that is gone is still spoken of without its type. */
const GONE_SINCE = 2019

function pickDistrict(name: Match<Name>, { document }: At): Picked | null {
  const { first } = name
  const accepts = (place: Unit | FormerUnit): boolean => place.level === 'district' && (!('heirs' in place) || place.until >= GONE_SINCE)
  const picked = isInsideName(document, first) ? null : pickBare(name.value, accepts)
  if (picked === null || !endsWell(document, first, picked.last) || isAllUpperLine(document, first)) return null
  return PERSONS.match(document.tokens.word, first)?.end === picked.last ? null : picked
}

const countOf = ({ units, former }: Picked): number => (units.length > 0 ? units : former).length

/** One token, which is no name run together (Pleiku). */
const isShort = ({ first, last }: Picked, { document: { tokens } }: At): boolean =>
  last - first < 2 && (tokens.end[first] as number) - (tokens.start[first] as number) < RUN_TOGETHER

/** Letters of a name whose syllables are written as one word. */
const RUN_TOGETHER = 6

function toDistrict(picked: Picked, { document, env }: At): Group {
  const { units, former } = withCommunes(picked, document, env)
  const raw = toBare(document, { ...picked, units, former })
  // Cửa Lò: what is gone beside the commune that bears its name now; the era tells which.
  return toGroup(picked.units.length > 0 ? raw : { ...raw, former })
}

function isBelieved({ first, last, units, former }: Picked, { document, env }: At): boolean {
  const { tokens, text } = document
  if (units.some((unit) => env.districts.has(unit) || unit.type === 'thành phố')) return true
  if (countOf({ first, last, units, former }) !== 1 || env.gazetteer.isDoubtful(text.slice(tokens.start[first], tokens.end[last - 1])))
    return false
  const before = first > 0 ? (tokens.word[first - 1] as number) : 0
  const isOpening = first === 0 || startsLine(tokens, first)
  if (isOpening && (tokens.word[last] === W.colon || tokens.word[last] === W.hyphen)) return true
  return PLACE_PREPOSITIONS.has(before) || LIST_MARKS.has(before)
}

/** Since the reform, the bare name of a former huyện may be that of a commune: the era and the article tell which. */
function withCommunes(picked: Picked, { text, tokens }: Document, { gazetteer }: Env): Picked {
  if (picked.units.some(({ type }) => type !== 'huyện')) return picked
  const communes = gazetteer
    .named(text.slice(tokens.start[picked.first], tokens.end[picked.last - 1]))
    .filter(({ era, level }) => era === '2025' && level === 'commune')
  return { ...picked, units: [...picked.units, ...communes] }
}

/** Can Lộc, Hương Khê (Hà Tĩnh): districts, all of one province, which follows. */
function readDistrictsOf(below: readonly Match<Name>[], above: Match<Name>, context: At): Group | null {
  const { document } = context
  const province = pickBare(above.value, ({ level }) => level === 'province')
  if (province === null || !endsWell(document, above.first, province.last) || isInsideName(document, (below[0] as Match<Name>).first))
    return null
  const provinces = new Set<Unit | null>(province.units)
  const raws: Raw[] = []
  for (const name of below) {
    const picked = pickBare(name.value, (place) => 'code' in place && provinces.has(place.parent))
    if (picked === null || picked.last < name.last || picked.last - picked.first < 2) return null
    raws.push(toBare(document, picked))
  }
  const larger = toBare(document, province)
  for (const raw of raws) raw.parent = larger
  if (raws.length > 1) for (const raw of raws) raw.list = raws
  return toGroup(...raws, larger)
}

/** Bảo Yên 98: one of several places, each with its number. */
function readTally({ value }: Match<Name>, { document }: At): Group | null {
  const picked = pickBare(value)
  if (picked === null || picked.last < value.last || picked.last - picked.first < 2) return null
  const provinces = picked.units.filter(({ level }) => level === 'province')
  return toGroup(toBare(document, { ...picked, units: provinces.length > 0 ? provinces : picked.units }))
}

/** Names with no type word. */
export const bare = n.grammar<Group>(
  'bare',
  [
    n.rule({
      name: 'road',
      like: [
        ['cao tốc Đà Nẵng - Quảng Ngãi', 'none'],
        ['đường tránh Huế', 'none'],
        ['quốc lộ Bắc Giang – Lạng Sơn', 'none']
      ],
      not: ['đường về Huế'],
      read: '@ROAD {names*:name} (@DASH {names*:name})*',
      then: () => toGroup()
    }),
    n.rule({
      name: 'company',
      like: [
        ['Công ty vàng bạc đá quý Sài Gòn', 'none'],
        ['Nhà xuất bản Trẻ Hà Nội', 'none'],
        ['Đài Phát thanh - Truyền hình Nghệ An', 'none']
      ],
      not: ['công ty ở Sài Gòn', 'Công ty đã về Hà Nội'],
      read: '@COMPANY !(@END | @APART)* {name:name}',
      reach: 12,
      then: () => toGroup()
    }),
    n.rule({
      name: 'districts-of',
      like: [
        ['Can Lộc, Hương Khê (Hà Tĩnh)', 'Can Lộc <, Hương Khê <, Hà Tĩnh'],
        ['Quảng Trạch, Quảng Bình', 'Quảng Trạch <, Quảng Bình'],
        ['Sa Pa, Lào Cai', 'Sa Pa <, Lào Cai']
      ],
      not: ['Hà Tĩnh, Quảng Bình', 'sân Can Lộc (Hà Tĩnh)'],
      read: '{below*:district} (, {below*:district} | và {below*:district})* @LINK {above:province}',
      notAfter: '@NOT_PLACE | @TITLE',
      reach: 12,
      then: ({ below, above }, context) => readDistrictsOf(below, above, context as At)
    }),
    n.rule({
      name: 'tally',
      like: [
        ['Bảo Yên 98, Bắc Hà 14', 'Bảo Yên'],
        ['Lục Yên 11, Văn Yên 5, Văn Chấn 2', 'Lục Yên Văn Yên'],
        ['Hà Giang: 3; Phú Thọ: 9', 'Hà Giang']
      ],
      not: ['Bảo Yên 98', 'Lê Lợi 12, Trần Phú 5'],
      read: '{name:name} @COLON? {count:count}',
      before: '(, | ;) {next:name} @COLON? {other:count}',
      then: ({ name }, context) => readTally(name, context as At)
    }),
    n.rule({
      name: 'tally-on',
      like: [
        ['Bảo Yên 98, Bắc Hà 14', 'Bắc Hà'],
        ['Lục Yên 11, Văn Yên 5; Văn Chấn 2', 'Văn Chấn'],
        ['Hà Giang: 3; Phú Thọ: 9 người', 'Phú Thọ']
      ],
      not: ['Bắc Hà 14', 'năm 98, Bắc Hà 14'],
      read: '{name:name} @COLON? {count:count}',
      after: '{before:name} @COLON? {other:count} (, | ;)',
      then: ({ name }, context) => readTally(name, context as At)
    }),
    n.rule({
      name: 'again',
      like: [
        ['xã Hương Toàn họp. Chị em Hương Toàn vui.', 'xã Hương Toàn'],
        ['thôn Pơ Nang. Dân Pơ Nang dệt', 'thôn Pơ Nang'],
        ['Đảng bộ Hương Toàn của xã Hương Toàn', 'xã Hương Toàn'],
        ['Đại hội Hội Nông dân Hương Toàn. Xã Hương Toàn', 'xã Hương Toàn']
      ],
      not: ['HTX Phước Quới ở ấp Phước Quới', 'xã Hương Toàn. Ông Hương Toàn Nguyễn', 'xã Tân Lập. Cầu Tân Lập'],
      read: '{name:name}',
      notAfter: '@NOT_PLACE | ông | bà | anh | chị | cô | chú | bác | cụ',
      then: ({ name }, context) => readAgain(name, context as At)
    }),
    n.rule({
      name: 'province',
      like: [
        ['tại Lạng Sơn', 'Lạng Sơn'],
        ['Báo Lạng Sơn', 'Lạng Sơn'],
        ['về Sông Bé', 'Sông Bé'],
        ['TPHCM', 'TPHCM']
      ],
      not: ['sông Sài Gòn', 'Nguyễn Thái Bình', 'hòa bình', 'Chủ tịch Hồ Chí Minh'],
      read: '{name:province}',
      notAfter: '@NOT_PLACE | @TITLE',
      then: ({ name }, context) => readProvince(name, context as At)
    }),
    n.rule({
      name: 'district',
      like: [
        ['tại Đà Lạt', 'Đà Lạt'],
        ['Đam Rông: tin vui', 'Đam Rông'],
        ['đến Mù Cang Chải', 'Mù Cang Chải']
      ],
      not: ['Thống Nhất', 'bà Trần Đam Rông', 'vịnh Hạ Long'],
      read: '{name:district}',
      notAfter: '@NOT_PLACE | @TITLE',
      then: ({ name }, context) => readDistrict(name, context as At)
    }),
    n.rule({
      name: 'district-sure',
      like: [
        ['Công an Sa Pa', 'Sa Pa'],
        ['ra Côn Đảo', 'Côn Đảo'],
        ['công an Mộc Châu bắt', 'Mộc Châu']
      ],
      not: ['đội Mộc Châu', 'công an Trần Phú', 'với Bình Minh'],
      read: '{name:district}',
      after: '@BODY | @SPATIAL',
      then: ({ name }, context) => readSureDistrict(name, context as At)
    }),
    n.rule({
      name: 'city-short',
      like: [
        ['tỉnh Nghệ An, nhất là Vinh', 'Vinh'],
        ['từ Hà Tĩnh ra Vinh (Nghệ An)', 'Vinh'],
        ['Mưa ở Vinh, Nghệ An', 'Vinh']
      ],
      not: ['ở Vinh', 'tỉnh Nghệ An khen Vinh', 'anh Vinh ở Nghệ An'],
      read: '{name:district}',
      after: '@SPATIAL | @EXAMPLE',
      then: ({ name }, context) => readShortCity(name, context as At)
    }),
    n.rule({
      name: 'sea',
      like: [
        ['Bờ biển Gia Lai', 'Gia Lai'],
        ['vùng biển Quảng Ninh - Hải Phòng', 'Quảng Ninh'],
        ['bãi biển Nha Trang', 'Nha Trang']
      ],
      not: ['biển Vũng Tàu', 'bãi biển Sầm Sơn Nguyễn'],
      read: '{name:province} | {name:district}',
      after: '@SEA',
      then: ({ name }, context) => readProvince(name, context as At) ?? readSureDistrict(name, context as At)
    })
  ],
  { show: showChain }
)
