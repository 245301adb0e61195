import { isCapital, isTight, isUpper, Kind, sentenceOf, startsLine } from '../../document/index.js'
import type { FormerUnit, Gazetteer, Unit } from '../../gazetteer/index.js'
import type { Match } from '../../grammar/index.js'
import { lowerOf } from '../../lexicon/index.js'
import type { Document, Tokens } from '../../types.js'
import {
  BODY_ABBREVIATIONS,
  COMMON_SURNAMES,
  COMPANY_HEADS,
  DASHES,
  FUNCTION_WORDS,
  LIST_MARKS,
  NOT_IN_NAME,
  SURNAMES,
  TYPES,
  W
} from './words.js'

/** What the gazetteer knows of the first tokens of a name. */
export interface Reading {
  readonly last: number
  readonly units: readonly Unit[]
  readonly former: readonly FormerUnit[]
  /** All of it in capital letters. */
  readonly isCapital: boolean
  /** Offset where it ends inside of its last token: Đồng Nai|Tòa, of a lost line break. */
  readonly end?: number
}

/** A run of tokens that may be called a place: the gazetteer's longest name, else capitals. */
export interface Name {
  readonly first: number
  readonly last: number
  /** Shortest first; none of an unknown name. */
  readonly readings: readonly Reading[]
}

/** Syllables of the longest unknown name. */
const LONGEST = 6

/** Names of a document as items, in text order: the lexical level that the rules of places read. */
export function readNames(document: Document, gazetteer: Gazetteer): Match<Name>[] {
  const { tokens } = document
  const names: Match<Name>[] = []
  for (let at = 0; at < tokens.length;) {
    const name = mayBegin(document, at) ? readName(document, at, gazetteer) : null
    if (name === null) {
      at++
      continue
    }
    names.push(toItem(tokens, name))
    at = name.last
  }
  return names
}

function toItem({ start, end }: Tokens, value: Name): Match<Name> {
  const { first, last } = value
  return { kind: 'name', rule: 'name', first, last, start: start[first] as number, end: end[last - 1] as number, value, slots: {} }
}

/** A capital; right behind a type word also a number or a small letter before a capital (phường 2 Bảo Lộc, xã hiền Kiệt). */
function mayBegin({ tokens }: Document, at: number): boolean {
  if (isCapital(tokens, at)) return true
  return (
    isCapital(tokens, at + 1) &&
    !startsLine(tokens, at + 1) &&
    (tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.number) &&
    isTyped(tokens, at)
  )
}

/** Right behind a type word, or behind one and a colon or a bracket. */
function isTyped(tokens: Tokens, at: number): boolean {
  if (at === 0 || startsLine(tokens, at)) return false
  const mark = tokens.word[at - 1] as number
  const before = (mark === W.colon || mark === W.open) && !startsLine(tokens, at - 1) ? at - 2 : at - 1
  // Hợp tác xã | Nông nghiệp: no xã.
  return before >= 0 && TYPES.matchBefore(tokens.word, before) !== null && !(before > 0 && tokens.word[before - 1] === W.cooperation)
}

function readName(document: Document, at: number, gazetteer: Gazetteer): Name | null {
  const { tokens } = document
  const isBehindType = isTyped(tokens, at)
  const readings = readingsOf(document, at, gazetteer)
  // Long hòa: small letters go on with a name only where a type word says that it is one.
  const known = isBehindType ? readings : readings.filter(({ isCapital: all, last }) => all || tokens.kind[last - 1] === Kind.number)
  const longest = known.at(-1)
  if (!isCapital(tokens, at))
    return longest === undefined || longest.last < at + 2 ? null : { first: at, last: longest.last, readings: known }
  // A type word begins a name only if the name is known: Buôn Ma Thuột.
  if (!isBehindType && TYPES.match(tokens.word, at) !== null && !opensKnown(known)) return null
  if (longest !== undefined && (longest.last - at > 1 || !goesOn(tokens, longest.last)))
    return { first: at, last: longest.last, readings: known }
  if (!isBehindType && mayBeNoName(document, at)) return null
  const last = endOfRun(document, at, gazetteer)
  // Thông | tấn xã, Chị | em: a word with a capital only because it begins something.
  return !isBehindType && last === at + 1 && goesOnSmall(document, last) ? null : { first: at, last, readings: known }
}

/** Tại, Q1, Đài Phát thanh: what no unknown name begins with. */
function mayBeNoName({ tokens, text }: Document, at: number): boolean {
  const end = text.charCodeAt((tokens.end[at] as number) - 1)
  if (BODY_ABBREVIATIONS.has(tokens.word[at] as number) && isUpper(tokens, at)) return true
  return FUNCTION_WORDS.has(tokens.word[at] as number) || (end >= 0x30 && end <= 0x39) || COMPANY_HEADS.match(tokens.word, at) !== null
}

/** A word in small letters that neither parts nor ends names; a type word only behind the first word of a sentence (Trình | làng). */
function goesOnSmall(document: Document, at: number): boolean {
  const { tokens } = document
  if (at >= tokens.length || startsLine(tokens, at) || tokens.kind[at] !== Kind.word || isCapital(tokens, at)) return false
  const word = tokens.word[at] as number
  if (TYPES.match(tokens.word, at) !== null)
    return startsLine(tokens, at - 1) || document.sentences[sentenceOf(document, at - 1)] === at - 1 || tokens.word[at - 2] === W.colon
  return !LIST_MARKS.has(word) && !NOT_IN_NAME.has(word)
}

const opensKnown = (readings: readonly Reading[]): boolean =>
  readings.some(({ units }) => units.some(({ level }) => level === 'district' || level === 'province'))

/** A capital right behind, which begins neither a person's name nor a place. */
function goesOn(tokens: Tokens, at: number): boolean {
  return (
    isCapital(tokens, at) && !startsLine(tokens, at) && !SURNAMES.has(tokens.word[at] as number) && TYPES.match(tokens.word, at) === null
  )
}

/** All names of the gazetteer that begin at a token; small letters may follow the first capital, numbers too (Sơn Kim 1). */
function readingsOf({ tokens, text }: Document, at: number, gazetteer: Gazetteer): Reading[] {
  const readings: Reading[] = []
  let node = 0
  let isAllCapital = true
  for (let token = at; token < tokens.length; token++) {
    if (token > at && startsLine(tokens, token)) break
    if (token > at && (DASHES.has(tokens.word[token] as number) || isInnerDot(tokens, token))) continue
    const kind = tokens.kind[token]
    if (kind !== Kind.word && kind !== Kind.number) break
    const before = node
    node = gazetteer.step(node, text, tokens.start[token] as number, tokens.end[token] as number)
    if (node < 0) {
      const seam = isAllCapital && isCapital(tokens, token) ? seamOf(text, tokens.start[token] as number, tokens.end[token] as number) : 0
      const glued = seam === 0 ? -1 : gazetteer.step(before, text, tokens.start[token] as number, seam)
      const provinces = glued < 0 ? [] : gazetteer.unitsAt(glued).filter(({ level }) => level === 'province')
      if (provinces.length > 0) readings.push({ last: token + 1, units: provinces, former: [], isCapital: true, end: seam })
      break
    }
    isAllCapital &&= isCapital(tokens, token)
    const units = gazetteer.unitsAt(node)
    const former = gazetteer.formerAt(node)
    if (units.length > 0 || former.length > 0) readings.push({ last: token + 1, units, former, isCapital: isAllCapital })
  }
  return readings
}

/** Where a word that lost the line break before it begins in a token: Nai|Tòa, HCM|Chiều; 0 if nowhere. */
function seamOf(text: string, start: number, end: number): number {
  for (let at = end - 2; at > start + 1; at--) if (isLarge(text.charCodeAt(at))) return isLarge(text.charCodeAt(at + 1)) ? 0 : at
  return 0
}

const isLarge = (code: number): boolean => lowerOf(code) !== code

/** N.T Phong Hải */
function isInnerDot(tokens: Tokens, at: number): boolean {
  return tokens.word[at] === W.dot && isTight(tokens, at) && isTight(tokens, at + 1) && isCapital(tokens, at + 1)
}

/** Token behind a run of capitals: cut before a type word, a known name of two syllables, or a person's name. */
function endOfRun(document: Document, at: number, gazetteer: Gazetteer): number {
  const { tokens } = document
  let end = at + 1
  while (
    end < at + LONGEST &&
    isCapital(tokens, end) &&
    !startsLine(tokens, end) &&
    !isBrokenBefore(tokens, end) &&
    !beginsKnown(document, end, gazetteer)
  )
    end++
  return withoutPerson(tokens, at, end)
}

function isBrokenBefore(tokens: Tokens, at: number): boolean {
  // MTTQ Việt Nam | TP HCM
  return TYPES.match(tokens.word, at) !== null && isCapital(tokens, at + 1) && (!isUpper(tokens, at) || tokens.word[at] === W.city)
}

function beginsKnown(document: Document, at: number, gazetteer: Gazetteer): boolean {
  return readingsOf(document, at, gazetteer).some(({ last, isCapital: all }) => all && last - at > 1)
}

/** xã Tân Lập | Nguyễn Văn An; but Sô Ma Lơng is one name: a rare family name follows two syllables. */
export function withoutPerson(tokens: Tokens, first: number, last: number): number {
  for (let at = first + 1; at + 1 < last; at++) {
    const word = tokens.word[at] as number
    const isLong = last - at <= 4 && last - first > 3
    if (isLong && (COMMON_SURNAMES.has(word) || (SURNAMES.has(word) && at - first > 1))) return at
  }
  return last
}
