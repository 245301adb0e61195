import { isUpper, startsLine } from '../../document/index.js'
import type { FormerUnit, Unit } from '../../gazetteer/index.js'
import type { Match } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import { endsWell, isAllUpperLine, isInsideName, pickBare, toBare, toGroup, type At } from './bare-names.js'
import { isFollowed, pickKnown, type Picked } from './make.js'
import type { Name } from './names.js'
import type { Env } from './notation.js'
import type { Group } from './types.js'
import { LIST_MARKS, PERSONS, PLACE_PREPOSITIONS, W } from './words.js'

/** The provinces of today, and those that these were cut from, are of since then. */
const REUNITED = 1976

/** A province; of one syllable only Huế, abbreviations (TPHCM) and names run together (Daklak). */
export function readProvince(name: Match<Name>, { document }: At): Group | null {
  const picked = isInsideName(document, name.first) ? null : pickBare(name.value, ({ level }) => level === 'province')
  if (picked === null || !endsWell(document, picked.first, picked.last)) return null
  if (PERSONS.match(document.tokens.word, picked.first)?.end === picked.last) return null
  const { first, last, units, former } = picked
  const isLong = last - first > 1 || isUpper(document.tokens, first) || units.some(({ name: own }) => own === 'Huế' || own.length > 6)
  // Of the past where nothing else is called so: Sông Bé, but Biên Hòa is the city; of before 1976 only with the word for it.
  const isPast =
    units.length === 0 &&
    former.some(({ until }) => until > REUNITED) &&
    former.every((place) => pickBare(name.value, (other) => other !== place && !former.includes(other as FormerUnit)) === null)
  return isLong && (units.length > 0 || isPast) ? toGroup(toBare(document, { ...picked, former: units.length > 0 ? [] : former })) : null
}

/** A district: a city, one the article names elsewhere, or one behind a word of place. */
export function readDistrict(name: Match<Name>, context: At): Group | null {
  const picked = pickDistrict(name, context)
  return picked === null || isShort(picked, context) || !isBelieved(picked, context) ? null : toDistrict(picked, context)
}

/** The same where what stands before leaves no doubt that it is a place: công an Sa Pa, ra Côn Đảo. */
export function readSureDistrict(name: Match<Name>, context: At): Group | null {
  const picked = pickDistrict(name, context)
  return picked === null || isShort(picked, context) || countOf(picked) !== 1 ? null : toDistrict(picked, context)
}

/** Of one syllable: a city whose province the sentence names. */
export function readShortCity(name: Match<Name>, context: At): Group | null {
  const picked = pickDistrict(name, context)
  if (picked === null || picked.units.length !== 1) return null
  const near = context.env.provincesNear(picked.first)
  return picked.units.every(({ type, parent }) => type === 'thành phố' && parent !== null && near.has(parent))
    ? toDistrict(picked, context)
    : null
}

/** ở Dương Quỳ, where the article is of Lào Cai: a commune of the province, behind a word that only places follow. */
export function readCommune(name: Match<Name>, { document, env }: At): Group | null {
  if (isInsideName(document, name.first)) return null
  const isNear = (place: Unit | FormerUnit): boolean =>
    place.level === 'commune' && 'code' in place && (isIn(place, env.provinces) || isIn(place, env.districts))
  const picked = pickKnown(name.value, isNear, ({ isCapital }) => isCapital)
  if (picked === null || picked.last < name.last || picked.last - picked.first < 2 || isFollowed(document, picked.last)) return null
  if (isAllUpperLine(document, picked.first)) return null
  return toGroup({ ...toBare(document, picked), isExplicit: true })
}

/** "Vĩnh Ô: Ra mắt câu lạc bộ": the commune that heads a line. */
export function readHeading(name: Match<Name>, context: At): Group | null {
  return startsLine(context.document.tokens, name.first) ? readCommune(name, context) : null
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
  // cú nước rút của Hưng Nguyên: as often a person's name, unless the article is of the province.
  if (before === W.of) return [...units, ...former.flatMap(({ heirs }) => heirs)].some((unit) => isIn(unit, env.provinces))
  return PLACE_PREPOSITIONS.has(before) || LIST_MARKS.has(before)
}

/** One of some units lies above it. */
function isIn(unit: Unit, above: ReadonlySet<Unit>): boolean {
  for (let parent = unit.parent; parent !== null; parent = parent.parent) if (above.has(parent)) return true
  return false
}

/** Since the reform, the bare name of a former huyện may be that of a commune: the era and the article tell which. */
function withCommunes(picked: Picked, { text, tokens }: Document, { gazetteer }: Env): Picked {
  if (picked.units.some(({ type }) => type !== 'huyện')) return picked
  const communes = gazetteer
    .named(text.slice(tokens.start[picked.first], tokens.end[picked.last - 1]))
    .filter(({ era, level }) => era === '2025' && level === 'commune')
  return { ...picked, units: [...picked.units, ...communes] }
}
